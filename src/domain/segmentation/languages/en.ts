import { words, type LanguageRules } from '../language-rules.ts'

export const en: LanguageRules = {
  language: 'en',
  abbreviations: words(`
    e.g i.e viz cf ca vs v c approx est incl excl esp orig transl ed eds dept univ assn assoc attn ave blvd rd hwy
    rte bldg mt mts ft pt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
    resp misc med max min.max avg temp tel op cit aka a.k.a f.e s.t w.r.t i.c p.o u.s.c
  `),
  titles: words(`
    mr mrs ms messrs mme mlle dr prof hon rev fr st ste gen lt lieut col maj capt cpt cmdr cdr adm sgt cpl pvt
    sen rep reps sens gov pres supt det insp amb sec.gen atty asst dir ald fr bro msgr br mx   lt.col
    maj.gen brig lt.gen rt mgr
  `),
  beforeNumbers: words(`
    no nos n° nr p pp vol vols fig figs ch chap sec sect art par para eq ex app ver pt pts bk ll fol tab ext sc
    §
  `),
  compoundEndings: [],
  mayEnd: words(`
    co corp inc ltd llc plc bros jr sr esq ph.d m.d b.a m.a b.s m.s m.b.a ll.b d.d.s u.s u.s.a u.k e.u u.n d.c a.d b.c
    b.c.e c.e n.y l.a wash calif conn mass mich minn ariz ark colo fla ga ill ind kan ky la md miss mo mont neb
    nev okla ore pa penn tenn tex vt va wis wyo oz lb lbs hr hrs min mins sec secs in ft yd yds mi km kg cm mm sq cu
    gal et.al al st sts ave rd blvd i.v k.o p.s n.b v.p c.e.o g.o.p mph rpm bn mn
  `),
  units: [],
  endings: words(`etc a.m p.m`),
  continuations: words(`eastern pacific central mountain local et est edt ct pt pst pdt mst gmt utc bst cet`),
  beforeOrdinals: [],
  starters: words(`
    the a an i you he she it we they my your his her its our their me him them us this that these those there here
    what who whom whose which where when why how whether
    and but or nor yet so for if because although though while whereas since until unless after before as once
    in on at by from with without within of to into onto upon over under above below between among during through
    throughout across against about around along beyond despite according due given like unlike near besides toward
    not no never neither either both all each every some any many much most more few several other another such none
    one two three four five six seven eight nine ten first second third finally last next then now today yesterday
    tomorrow meanwhile however therefore thus hence moreover furthermore nevertheless nonetheless instead otherwise
    also still even only just perhaps maybe indeed again later earlier recently often sometimes usually always soon
    is are was were be been am do does did has have had can could will would shall should may might must let please
    yes well okay ok anyone everyone someone nobody everybody somebody nothing everything something
    millions thousands hundreds dozens people those
  `),
  relatives: words(`which who whom whose`),
  labels: [],
  conjunctions: [],
  habits: {
    hasOrdinals: false,
    hasRomanOrdinals: false,
    abbreviatesFreely: false,
    breaksAfterColon: false,
    quotations: 'stops'
  }
}
