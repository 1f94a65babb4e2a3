import { words, type LanguageRules } from '../language-rules.ts'

export const fr: LanguageRules = {
  language: 'fr',
  abbreviations: words(`
    c.-à-d c.à.d p.ex ex env cf av apr c.f n.b id ibid op cit éd édit trad coll intr introd litt angl all lat ital esp
    juill janv févr avr sept oct nov déc art.cit bd boul av pl st ste sts bibl comp conf dép dir fasc gén hab m.-à-d
    max min moy n.-b
  `),
  titles: words('m mm mme mmes mlle mlles me dr pr prof mgr st ste gal col cdt lt cap sgt mr mrs ms jr'),
  beforeNumbers: words('n no nos n° p pp art chap vol fig tab t tél fax al sect ch §'),
  compoundEndings: [],
  mayEnd: words('co corp inc ltd jr u.s u.s.a s.a s.a.r.l av.j.-c apr.j.-c j.-c ap.j.-c mds mrd md r.u'),
  units: [],
  endings: words('etc a.m p.m'),
  continuations: [],
  beforeOrdinals: [],
  starters: words(`
    le la les l un une des du de d ce cet cette ces c il elle ils elles on nous vous je j tu se s qui que quoi dont où
    quand comment pourquoi si mais ou et donc or ni car comme lorsque puisque quoique alors ainsi après avant avec aussi
    au aux à chez contre dans depuis dès en entre envers jusque malgré par parmi pendant pour sans selon sous sur vers
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs tout toute tous toutes plusieurs chaque aucun aucune
    autre autres certains certaines beaucoup peu plus moins très trop bien enfin ensuite puis cependant pourtant toutefois
    néanmoins cela ceci ça ici là hier aujourd demain maintenant deux trois quatre cinq oui non ne n y est sont était
    étaient a ont avait avaient peut faut voici voilà déjà encore même seul seule
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
