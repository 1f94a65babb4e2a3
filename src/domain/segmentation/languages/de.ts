import { words, type LanguageRules } from '../language-rules.ts'

export const de: LanguageRules = {
  language: 'de',
  abbreviations: words(`
    z.b z.bsp bzw bspw d.h i.e i.d.r i.d.s u.a s.o s.u s.a sog sogen vgl ggf ggfs evtl ev event inkl exkl einschl
    ausschl zzgl abzgl bzgl hinsichtl insb insbes bes ca durchschn geb gest verh verw gegr hrsg übers bearb verf
    wiss kath evang ehem frz engl amerik ital span russ dt dtsch österr schweiz intern internat nat techn wirtsch pol
    allg gem gez entspr urspr eigtl betr bez vorm nachm vorauss ugs mhd ahd lat griech arab hebr z.t z.zt z.hd
    i.a i.b i.s i.s.d i.s.v i.v.m i.ü i.w.s i.e.s m.e m.w n.n u.u u.d u.e u.zw v.d v.l.n.r vs od zw versch
    div dies erg geänd gesch gew inh konst korr landw lfd lt mtl nördl östl südl westl staatl städt stellv stv tgl
    unbek unbest vereinz wöchentl zugl aufl ausg beil best bibl dipl einf bed begr schwed norw dän poln tschech
    niederl japan chin türk ungar portug ehrw hl sel röm prot luth israel gegenw spez urk zeitgen bisw jährl monatl
    i.n u.k i.d.f i.h.v i.z.m n.d m.a.w o.b.d.a a.k.a u.g o.e.a gebr fam jan feb febr apr jun jul aug sept okt nov
    dez gg i.allg sr a.d.r u.ä.a usf.
  `),
  titles: words(`
    dr prof hr fr frl ing mag doz st mr mrs ms mme abg präs min.präs gen sekr hauptm maj obltn oberlt oblt ltn lt gefr
    uffz feldw kpt kapt adm med phil jur rer nat theol habil h.c dr.med dr.phil dr.jur dr.h.c dipl.-ing dipl.-kfm
    dipl.-psych univ.-prof priv.-doz hon.-prof p msgr ra reg.-rat ob.-ing hrn bgm kom sen
  `),
  beforeNumbers: words(`
    nr nrn max min art abs abschn kap bd bde jg jgg s sp ziff tab abb fig lit anl anh rn rdnr rz randnr tel fax hausnr postf
    kl bl fn anm vers teilbd lfg tz buchst no vol pp p str
  `),
  compoundEndings: words('str nr'),
  mayEnd: words(`
    co corp inc ltd bros jr mio mrd mill bio tsd md std stdn min sek sec kg km cm mm ltr qm ha pl ggü n.chr v.chr
    u.s u.s.a d.c d.j d.m v.j v.m n.j l.j o.j o.o e.v b.v u.k e.u a.a.o ebd a.o i.r a.d ggmbh hbf bhf jh jhd jhdt
    jahrh gr i.br a.m a.rh s.r.o a.s k.o p.s i.p a.n.m tkm ev.-luth u.ö z.d.a
  `),
  units: [],
  endings: words(`
    usw usf etc u.ä u.a.m u.ä.m o.ä u.dgl u.dergl u.dgl.m dgl o.dgl u.v.m u.v.a uvm uva uam u.s.w u.s.f ff a.m p.m
  `),
  continuations: words(`
    januar jänner februar feber märz april mai juni juli august september oktober november dezember
    jan jän feb febr mär apr jun jul aug sep sept okt nov dez
    jahrhundert jahrhunderts jahrhunderte jahrtausend jahrtausends jh jhd jhdt jahrh
    klasse stock stockwerk etage auflage jahrgang jahrestag jahrestages geburtstag lebensjahr mal rang runde spieltag
    spielminute minute quartal halbjahr liga bundesliga division weltkrieg reich sitzung tagung treffen konsultation
    plenum parteitag kongress legislaturperiode wahlperiode amtszeit obergeschoss untergeschoss semester schuljahr
    etappe akt symphonie sinfonie jubiläum
  `),
  beforeOrdinals: words(`
    der die das dem den des am im vom zum zur beim ab bis seit und oder sowie ein eine einen einem einer eines
    sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine unser unsere jeder jede jedes jeden jedem
    dieser diese dieses diesen diesem bereits als ins ans
  `),
  starters: words(`
    der die das dem den des ein eine einer eines einem einen kein keine keiner keinen keinem
    ich du er sie es wir ihr mein meine dein deine sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere
    unseren unserer euer eure mich mir dich dir ihn ihm uns euch ihnen sich
    dies diese dieser dieses diesem diesen jene jener jenes jenem jenen solche solcher solches
    wer was wen wem wessen wo woher wohin wann warum wieso weshalb wie welche welcher welches welchen wozu womit
    und oder aber doch denn sondern sowie weder entweder sowohl nicht nur auch noch schon sogar
    als wenn weil dass daß ob obwohl obgleich während bevor nachdem seit seitdem bis sobald solange falls sofern damit
    indem da so dann danach davor dabei dafür dagegen daher darum deshalb deswegen trotzdem dennoch jedoch allerdings
    außerdem zudem ferner weiter weiterhin ebenso ebenfalls gleichzeitig inzwischen mittlerweile zunächst zuerst zuletzt
    schließlich endlich später früher heute gestern morgen jetzt nun damals hier dort dorthin dorther daran darauf
    daraus darin darüber darunter davon dazu hierbei hierfür hierzu hiermit
    in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um über unter neben
    zwischen hinter trotz wegen laut gemäß entsprechend aufgrund anhand infolge angesichts statt anstatt anstelle
    innerhalb außerhalb entlang gegenüber nebst samt seitens bezüglich hinsichtlich
    alle aller alles allem allen andere anderer anderes beide beiden beides einige einiger einiges etliche jede jeder
    jedes jedem jeden jemand niemand man manche mancher manches mehr mehrere viele vieler vielen wenige etwas nichts
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste
    soll sollen sollte will wollen wollte darf dürfen durfte mag möchte sei wäre würde gibt bitte ja nein
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf erst erstens zweitens drittens
    vielleicht wahrscheinlich möglicherweise natürlich leider insbesondere besonders insgesamt immer oft manchmal
    nie niemals wieder einerseits andererseits dadurch demnach somit folglich also bislang bisher derzeit zurzeit
    künftig anschließend daraufhin dazwischen kürzlich übrigens zwar eben gerade fast rund etwa sehr ganz
  `),
  relatives: [],
  labels: words(`foto quelle`),
  conjunctions: [],
  habits: {
    hasOrdinals: true,
    hasRomanOrdinals: true,
    abbreviatesFreely: true,
    breaksAfterColon: false,
    quotations: 'marks'
  }
}
