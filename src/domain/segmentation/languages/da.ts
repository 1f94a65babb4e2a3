import { words, type LanguageRules } from '../language-rules.ts'

export const da: LanguageRules = {
  language: 'da',
  abbreviations: words(`
    bl.a f.eks d.v.s dvs eks ca ekskl inkl evt jf jvf pga p.g.a mht m.h.t vedr vha v.h.a iht ifm i.f.m ifbm i.h.t
    p.t pt t.o.m tom f.o.m t.h t.v hhv h.h.v ang anm afd adr alm bd div egl ell endv forts fhv f.h.v forv gl hhv ind
    isf istf iflg jur kgl kst lb lign maks min modsv n.å obs opr org orig overs p.p red ref resp s.d s.u sen
    sml spm stk tidl tlf udg u.å vs ult
    jan feb febr mar apr jun jul aug sep sept okt nov dec
  `),
  titles: words(
    'dr prof hr fr frk ing cand cand.mag cand.jur cand.polit cand.scient stud mag kapt gen st sct mr mrs ms dir adv lic'
  ),
  beforeNumbers: words('nr art kap s side stk § fig tab bd vol no tlf matr pkt kl par p pp ca'),
  compoundEndings: words('nr'),
  mayEnd: words(
    'kr mio mia mill mdr md t min sek f.kr e.kr co corp inc ltd jr sr u.s u.s.a a.s a/s aps d.å d.m v.s.a'
  ),
  units: words('kr mio mia'),
  endings: words('osv o.s.v etc mv m.v mm m.m mfl m.fl o.l og.l o.a a.m p.m o.m.a mv.'),
  continuations: words(`
    januar februar marts april maj juni juli august september oktober november december
    jan feb mar apr jun jul aug sep sept okt nov dec division plads gang klasse sal juledag påskedag pinsedag verdenskrig
    århundrede
  `),
  beforeOrdinals: words(
    'den det de en et til fra i på og eller mandag tirsdag onsdag torsdag fredag lørdag søndag hver sin sit denne hans hendes af ved før efter'
  ),
  starters: words(`
    alle allerede alt altså andre at af begge blandt blev bliver både da de dem den denne der derfor deres derefter dermed
    dersom desuden det dette din dit disse dog du efter eller en endnu enkelte er et fem fire flere for fordi først fra
    før gennem ham han hans har havde hende hendes her hos hun hvad hvem hver hvert hvilken hvilke hvilket hvis hvor
    hvordan hvorfor i ifølge igen ikke imidlertid ingen intet ja jeg jo kan kun kunne man mange med meget mellem men mens
    mere mest min mit mod må måske ned nej nogen noget nogle nu næsten når og også om op os over på samme samtidig se
    seks selv senere ses siden sig sin sit skal skulle som så således tidligere til to tre trods ud uden under var ved
    vel vi vil ville vor vores være
  `),
  relatives: [],
  labels: words('foto kilde tekst'),
  conjunctions: [],
  habits: {
    hasOrdinals: true,
    hasRomanOrdinals: false,
    abbreviatesFreely: true,
    breaksAfterColon: false,
    quotations: 'split'
  }
}
