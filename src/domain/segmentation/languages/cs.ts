import { words, type LanguageRules } from '../language-rules.ts'

export const cs: LanguageRules = {
  language: 'cs',
  abbreviations: words(`
    např tj tzn tzv mj cca resp popř příp zejm srov vč vs max min přibl pozn red angl něm franc lat čes
    slov rus okr kr nám ul tř jm čl odst písm obr tab roč str vyd nakl překl sest ed zkr tel m.j n.l př
  `),
  titles: words(
    'p pí sl dr prof doc ing mgr bc mudr judr phdr rndr csc mvdr paeddr thdr gen plk pplk mjr kpt npor por sv mr mrs ms akad arch min'
  ),
  beforeNumbers: words('č čl odst písm str s obr tab kap sv roč sb tel par'),
  compoundEndings: [],
  mayEnd: words(
    'r n.l př.n.l n.m s.r.o a.s v.o.s o.p.s k.s spol kč tis mil mld hod min co corp inc ltd jr st u.s'
  ),
  units: words('r'),
  endings: words('atd apod aj ap atp etc'),
  continuations: words(`
    ledna února března dubna května června července srpna září října listopadu prosince leden únor březen duben květen
    červen červenec srpen říjen listopad prosinec
  `),
  beforeOrdinals: words('v ve do od z ze na po před k ke o a i s se dne za pro ten ta to tento'),
  starters: words(`
    a aby ale ani asi až během bez by byl byla bylo byli být co což či další dále do dnes doposud ho i já jak jako jaký je
    jeho jejich její jeden jedna jedno jen jenže jestli jestliže ještě jsem jsme jsou k kam každý kde kdo kdy když
    která které který kteří kvůli ke lze má mají mezi mě mi mimo mnoho může my na nad naopak naše náš ne nebo než není
    někdy několik některé něco nic nikdo nyní o od on ona oni ono pak po pod podle pokud poté potom pouze pro proč
    proto protože před přesto přes při s se si skoro snad stejně svou sám ta tak také takže takový tam tato tedy ten tento
    teď těch tím to toho tohle tom tomu toto tři tu tuto ty tyto u už v v ve včera vedle však většina více vše všechno
    všichni vy z za zatímco zde ze že dva dvě
  `),
  relatives: [],
  labels: [],
  conjunctions: [],
  habits: {
    hasOrdinals: true,
    hasRomanOrdinals: true,
    abbreviatesFreely: true,
    breaksAfterColon: false,
    quotations: 'marks'
  }
}
