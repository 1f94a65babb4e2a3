import { words, type LanguageRules } from '../language-rules.ts'

export const sv: LanguageRules = {
  language: 'sv',
  abbreviations: words(`
    bl.a t.ex d.v.s dvs ex ca exkl inkl ev jfr jmf pga p.g.a m.a.o f.d t.o.m tom fr.o.m from p.t t.h t.v resp ang anm avd
    adr allm bil bif dir eg enl f.n f.ö f.v forts följ förf gnm i.o.m inst jur kap kl kgl lat max milj moms n.b nuv näml
    obs omkr ordf orig o.d p.s prel ref sek sign sk s.k st särsk tf tel tfn tim tr ung uppl utg vard vs övers
    jan feb febr mars apr jun jul aug sep sept okt nov dec
  `),
  titles: words('dr prof hr fr frk ing fil kand mag doc lic st s:t mr mrs ms gen kapt adj'),
  beforeNumbers: words('nr art kap s sid § fig tab bd vol no tel tfn kl st p pp'),
  compoundEndings: [],
  mayEnd: words('kr milj mkr mdkr f.kr e.kr co corp inc ltd jr sr u.s u.s.a a.b a/b'),
  units: words('kr milj'),
  endings: words('osv o.s.v etc m.m mm m.fl mfl o.dyl o.d o.likn a.m p.m'),
  continuations: words(
    'januari februari mars april maj juni juli augusti september oktober november december'
  ),
  beforeOrdinals: [],
  starters: words(`
    alla allt alltså andra att av bara blev blir både bland dag de dem den denna deras det detta dessa dessutom där därför
    då då du efter eftersom eller en enligt ett fem fler flera framför från för före först förra genom ha hade han hans
    har henne hennes här hon hos hur i idag igår ingen inget inom innan inte ja jag kan kanske man med medan mellan men mer
    mest min mitt mot mycket många måste ned nej nu någon något några när och också om oss på redan samma samtidigt sedan
    senare ska skulle som så sådan sig sin sitt till trots tre två under upp ut utan var vad varför varje varken vem vi
    vid vilka vilken vilket vill vår våra än ändå är även över
  `),
  relatives: [],
  labels: words('foto källa text bild'),
  conjunctions: [],
  habits: {
    hasOrdinals: false,
    hasRomanOrdinals: false,
    abbreviatesFreely: true,
    breaksAfterColon: false,
    quotations: 'split'
  }
}
