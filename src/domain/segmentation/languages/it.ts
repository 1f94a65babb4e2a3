import { words, type LanguageRules } from '../language-rules.ts'

export const it: LanguageRules = {
  language: 'it',
  abbreviations: words(`
    es p.es ad.es cfr cf ca ed op cit trad vs vd v all max min nn int est tel c.a p.v genn febb
    mar apr mag giu lug ago sett ott nov dic
  `),
  titles: words(
    'sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen mons don gen col magg cap ten s ss st mr mrs ms pres min'
  ),
  beforeNumbers: words('n nn nr no p pp pag pagg art artt cap vol fig tab tel par comma'),
  compoundEndings: [],
  mayEnd: words('co corp inc ltd jr u.s u.s.a s.p.a s.r.l s.n.c a.c d.c u.e'),
  units: [],
  endings: words('ecc etc a.m p.m'),
  continuations: [],
  beforeOrdinals: [],
  starters: words(`
    il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle ciò egli ella essi esse lui lei
    loro io tu noi voi si mi ti ci vi ne mio mia suo sua suoi sue nostro nostra che chi cosa quale quali quando come dove
    perché per con senza su sul sulla sui tra fra di del della dei delle da dal dalla dai in nel nella nei nelle a al
    alla ai alle e ed o ma però se anche neppure né dunque quindi così allora poi dopo prima ora oggi ieri domani qui lì
    inoltre infatti tuttavia non sì già ancora sempre mai molto molti molte più meno tutto tutta tutti tutte altro altra
    altri alcuni alcune ogni nessuno due tre quattro cinque è sono era erano fu ha hanno aveva c'è secondo durante mentre
    contro verso fino oltre
  `),
  relatives: [],
  labels: [],
  conjunctions: [],
  habits: {
    hasOrdinals: false,
    hasRomanOrdinals: false,
    abbreviatesFreely: true,
    breaksAfterColon: false,
    quotations: 'split'
  }
}
