import { words, type LanguageRules } from '../language-rules.ts'

export const pl: LanguageRules = {
  language: 'pl',
  abbreviations: words(`
    np tj tzn tzw m.in dz dz.u przyp por zob ob wg ok ca ds dot im pt al os pl płn płd zach wsch pn pd śp s.p św bł błog
    ur zm zw ang franc fr niem łac gr ros hiszp wł czes słow węg ukr bial lit est szw norw duń fin hol port tur arab
    hebr chiń jap łot rum bułg chorw serb słoweń amer bryt pol daw pot przest przen rzad żart wulg med mat fiz chem
    biol geogr hist praw wojsk muz jęz gram l.mn l.poj m.st st.m gł gm woj pow red oprac tłum przekł wyd zesp koncep
    reż scen zdj muz.org wyk ilustr rys ryc fot il współpr n.p.m b.d bm br bież ubm ub jw vs c.d
     wlk pw ew ewent ewt względn właśc dosł międz min maks max zał powyż niż dyr kier ter sygn sygnat
    spółdz wsp ul pl. al. nast następn tzn. zwł szczeg gosp st mn poj rozdz
  `),
  titles: words(`
    dr prof hab mgr inż doc ks abp bp kard o oo s bp. płk ppłk gen kpt por ppor mjr chor sierż kpr plut szer adm kmdr
    kom asp nadkom podkom insp mł st dypl red prez premier min marsz sen pos wicemin dyr mec lek dr.n dr.hab prof.dr
    św śp bł br mr mrs ms arch art.mal nadinsp podinsp gen.bryg gen.dyw kl
  `),
  beforeNumbers: words(`
    nr nry wew art ust par pkt ppkt poz rozdz t vol tab rys ryc il str s ss z zał lit tel fax faks sygn wyd kol
    zob.s lp ww m par. §
  `),
  compoundEndings: [],
  mayEnd: words(`
    gr tys godz min sek sek. mies n.p.m p.n.e n.e p.w
     s.a sp.j sp.k z.o.o sp.zo.o co inc ltd corp jr sen u.s u.s.a b.r br ub.r ub bm ul szt egz j.m os l.dz
    k.o n.y l.a d.c tyg kw nrr dz
  `),
  units: words(`r rr w ww`),
  endings: words(`itd itp etc i.in in i.t.d i.t.p nn jw j.w cdn c.d.n a.m p.m`),
  continuations: words(`
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
    dywizja dywizji pułk pułku brygada brygady batalion batalionu armia armii kompania kompanii dywizjon
    międzynarodowy międzynarodowa międzynarodowe międzynarodowego kongres kongresu zjazd zjazdu
  `),
  beforeOrdinals: [],
  starters: words(`
    a aby ale albo ani bo bowiem był była było były być by chociaż choć co coś czy czyli dla dlaczego dlatego do dopiero
    dziś dzisiaj gdy gdyby gdyż gdzie i ich ile im inna inne inni inny innym ja jak jaka jakie jaki jako jakby jednak
    jednakże jednocześnie jednym jeden jedna jedno jego jej jemu jest jestem jesteśmy jeszcze jeśli jeżeli już każda
    każde każdy kiedy kilka kim kto która które który których którym ku lecz lub ma mają mam mamy mimo może można my
    mój moja moje na nad nam nas nasz nasza nasze następnie natomiast nawet nie niech niektóre niektórzy niestety nigdy
    nikt nim nic no o obecnie obie oba obaj od ode on ona one oni ono oprócz oraz oto pan pani państwo po pod podczas
    podobnie pomimo ponad ponadto ponieważ poprzez potem poza później pomiędzy powiedział powiedziała przed przede
    przez przy przynajmniej razem również są sam sama swoje się skoro spośród ta tak taka takie taki także tam te tego
    tej temu ten też to tobie tu tutaj tych tylko tym tymczasem u w we według wielu wiele więc więcej właśnie wobec
    wraz wreszcie wszystkie wszystko wszyscy wśród wtedy wtenczas wszak z za zamiast zaraz zaś zatem zawsze ze zdaniem
    znów został została zostało zostały żaden żadna że żeby obok około mimo dzięki dotychczas dotąd jedynie prawie
    ponownie początkowo ostatnio ostatecznie wówczas wcześniej teraz wczoraj jutro nadal podobno przecież
    dwa dwie dwaj trzy cztery pięć sześć siedem osiem dziewięć dziesięć pierwszy pierwsza drugi druga
  `),
  relatives: [],
  labels: [],
  conjunctions: [],
  habits: {
    hasOrdinals: true,
    hasRomanOrdinals: false,
    abbreviatesFreely: true,
    breaksAfterColon: false,
    quotations: 'marks'
  }
}
