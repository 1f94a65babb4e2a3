import { words, type LanguageRules } from '../language-rules.ts'

export const nb: LanguageRules = {
  language: 'nb',
  abbreviations: words(`
    bl.a f.eks d.v.s dvs eks ca ekskl inkl evt jf jfr pga p.g.a mht m.h.t mtp vedr vha v.h.a iht i.h.t ifm i.f.m iflg
    if.h p.t pt t.o.m tom f.o.m fom t.d td s.k sk s.å såk hhv h.h.v ang anm avd alm adr bd bibl br.red dir div
    e.g eng egl eigentl el ev forf fork forts fhv f.h.v fr.o.m fung fv g.m gj.sn gjsn gl gnr gr.l hovedsakl hr.m
    i.e innb innl insp int jur kat kgl kl kont kst kv l.c lat m.a.o maks min.h midl   m.a n.å
    nat ndf nedf notf obs off omkr opp.l oppl opph opprinn ordf org orig p.a p.d pr prem priv
    prod pron ref reg rel resp s.d sen sign skr sml sms spes sst st stk stud sup suppl sv sør såk tab tekn
    tidl tilsv tlf trykk u.a u.st ubest ul utg utt v.o.h v.s v/ ved vg vs vsa yrk   aug sept okt nov des
    jan feb febr mar apr jun hpl spm svingn t.h t.v på.gr kgl lø
  `),
  titles: words(`
    dr prof hr fr frk fam rep stortingsrep ing siv.ing cand mag stud kapt kpt oblt lt maj gen adm fenr serg dir adv advf førsteam dos
    mr mrs ms st dr.med dr.philos cand.mag cand.jur cand.med cand.philol cand.polit cand.real kand
    stud.med stud.jur res.kap sogn.pr kst statsr 
  `),
  beforeNumbers: words(`
    nr art kap s pkt § fig tab bd vol no tlf gnr bnr p pp str kl par ill jf para sp
  `),
  compoundEndings: words('nr gt vn'),
  mayEnd: words(`
    m.o.h moh min sek md mnd årh årg f.kr e.kr fvt co corp inc ltd
    jr sr u.s u.s.a d.c n.y l.a a.s a/s k.o p.s s.u d.å d.m ds d.y d.e d.s u.k e.u gt pl ndl
  `),
  units: words(`kr mill mrd`),
  endings: words(`osv o.s.v etc mv m.v m.m mm mfl m.fl o.l ol o.fl ofl o.a oa e.l el e.a a.m p.m o.m.a m.v.`),
  continuations: words(`
    januar februar mars april mai juni juli august september oktober november desember
    jan feb febr mar apr jun jul aug sep sept okt nov des
    divisjon plass gang runde klasse etasje juledag påskedag pinsedag verdenskrig århundre
  `),
  beforeOrdinals: words(`
    den det de en et ei til fra fram i på og eller fredag lørdag søndag mandag tirsdag onsdag torsdag hver sin sitt
    dette denne hans hennes av ved før etter innen
  `),
  starters: words(`
    alle allerede alt altså andre at av begge bare blant ble blir bør både da de deg dem den denne der derfor deres
    deretter dermed dersom dessuten det dette di din ditt disse du dog dog eller en enda enkelte enn er et ett etter
    ei fem fire flere for foran fordi foreløpig forrige først fra fram før ga gjennom gjør god ha hadde han hans har
    her hennes henne hos hun hva hvem hver hverken hvert hvilken hvilke hvilket hvis hvor hvordan hvorfor i ifølge
    igjen ikke imidlertid ingen ingenting inne innen ja jeg jo kan kanskje kom kun kunne langs likevel litt man mange
    med meg mellom men mens mer mest mi min mitt mot må måtte nei neste noe noen nok nå når ned nesten noensinne
    nylig nærmere og også om opp ofte oss over overfor på presidenten regjeringen samme samtidig se seks selv senere
    sett siden sin sist siste sitt sju skal skulle slik slike snart som så sånn ta til tidligere tross to tre trolig
    under uten ut utenfor utover ved var vel verken vi vil ville vår våre våren vårt være vært åtte ni ti
    tilsvarende riktignok derimot i dag forresten heldigvis dessverre akkurat nettopp ganske helt stadig
  `),
  relatives: [],
  labels: words(`foto tekst kilde illustrasjon video grafikk les`),
  conjunctions: words('og eller samt'),
  habits: {
    hasOrdinals: true,
    hasRomanOrdinals: false,
    abbreviatesFreely: true,
    breaksAfterColon: true,
    quotations: 'split'
  }
}
