import { words, type LanguageRules } from '../language-rules.ts'
import { nb } from './nb.ts'

/** Nynorsk: abbreviations as in bokmål, words of its own. */
export const nn: LanguageRules = {
  ...nb,
  language: 'nn',
  abbreviations: [...nb.abbreviations, ...words('m.a f.o.m t.o.m dvs td jf sjå d.e gno')],
  endings: [...nb.endings, ...words('osb o.s.b m.m o.l o.fl')],
  beforeOrdinals: [...nb.beforeOrdinals, ...words('eit ein ei frå måndag laurdag sundag kvar hennar')],
  starters: [
    ...nb.starters,
    ...words(`
      eg ho dei dykk me ein eit ei eitt kva kven kvar kvifor korleis når kor ikkje berre difor likevel då dersom etter
      frå før gjennom heller her nokon noko nokre også seinare sidan slik so sjølv somme vart vore vert verken kvart
      desse denne dette mange mykje mellom medan men sjå å ingen inga
    `)
  ]
}
