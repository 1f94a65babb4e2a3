import { words, type LanguageRules } from '../language-rules.ts'

export const es: LanguageRules = {
  language: 'es',
  abbreviations: words(`
    p.ej ej vs cf cfr aprox avda av c depto dpto edo esq gral hnos ibíd íd izq dcha máx mín ed eds op cit pl prov
    pról trad ene feb mar abr jun jul ago sept sep oct nov dic tel a.c d.c ee uu ff aa ss mm
  `),
  titles: words(
    'sr sra sres sras srta d dª dña dr dra drs prof profa ing lic arq fr mons pbro rvdo excmo excma ilmo ilma gral cnel cap tte sgto st sta sto mr mrs ms'
  ),
  beforeNumbers: words('n núm no nº pág págs p pp art arts cap vol fig tomo t tel inc apdo'),
  compoundEndings: [],
  mayEnd: words(
    'co corp inc ltd jr u.s u.s.a ee.uu ss.aa ff.aa s.a s.l a.c d.c a.m p.m ud uds vd vds cía c.v s.a.u'
  ),
  units: [],
  endings: words('etc'),
  continuations: [],
  beforeOrdinals: [],
  starters: words(`
    el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella eso esto aquello él ella ellos
    ellas yo tú usted ustedes nosotros nos se me te le les mi mis tu tus su sus nuestro nuestra nuestros qué quién quiénes
    cuál cuándo cómo dónde por para con sin sobre tras entre hacia hasta desde durante mediante según contra ante bajo de
    en a al del y e o u pero mas sino aunque porque pues si cuando como donde mientras que quien así entonces luego
    después antes ahora hoy ayer mañana aquí allí también tampoco además sin embargo no sí ya todavía aún siempre nunca
    muy más menos mucho mucha muchos muchas poco pocos todo toda todos todas otro otra otros otras algunos algunas ningún
    cada dos tres cuatro cinco es son era eran fue fueron ha han había hay está están tiene
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
