/**
 * How languages are told apart: their most frequent small words, and letters or letter groups that hardly any other of them
 * writes. A word counts the more, the fewer languages share it, so close relatives (bokmål, nynorsk, Danish, Swedish) are
 * listed with their differences in full.
 */
export type LanguageProfile = {
  readonly language: string
  /** Function words in lower case, as written. */
  readonly words: string
  /** Letters and letter groups, in lower case; `_` stands for the border of a word. */
  readonly marks: string
}

export const LANGUAGE_PROFILES: readonly LanguageProfile[] = [
  {
    language: 'de',
    words: `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
      sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man
      sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr jahren zwei diese
      dieser wieder keine uhr seiner worden will zwischen immer was sagte gibt alle seit muss doch jetzt waren drei beim wegen
      sowie ihr ihm ihn uns mich mir euch wer wo warum diesem dieses jedoch bereits laut ohne während sehr seien habe seinen ihren ihrem diesen jahre jahrhundert menschen deutschland erklärte teilte mit zahl prozent euro millionen neue neuen ersten letzten weitere weil nichts einer etwa allem`,
    marks:
      'ß sch_ _sch cht ung_ ungen_ keit heit _ge ä ö ü eit_ zw pf tz eu äu ich_ icht _be _ver isch lich_ stä rück'
  },
  {
    language: 'en',
    words: `the of and to in a is that for it was on are as with his they at be this have from or had by but not what all were we
      when your can said there an each which she do how their if will up about out many then them these so some her would make
      like him into has more no way could my than been who its now did get may after also over new first years people two most
      other such because where while before our us i you he me any only during against under between both those through being
      government according should told year killed says six police prison minister president million percent says how because last next around against down off long same very still even since`,
    marks: 'th_ _th the ough ing_ tion_ _wh ight sh ould _kn ck_ ed_ ly_ ness_ ee oo _w ey_ wh y_'
  },
  {
    language: 'pl',
    words: `w i na z się do nie jest że o to od po za jak przez dla są a ale jego oraz który która które tym ich co być był była
      było tego może tylko ma jej także pod przy już ze tej jako lub tak ten we tych czy roku by mu gdy bardzo ponad przed gdzie
      kiedy więc został została zostały są będzie będą można jednak nad również powiedział powiedziała między bez swoje
      też mają innych niż aby u mnie nas nam jeszcze kto wszystko`,
    marks: 'ą ę ł ś ć ź ż ń sz cz rz szcz _prze _przy ów_ ego_ nie_ ość owa dz ych_ ymi_ ie_ ów wie ia_ zy zi'
  },
  {
    language: 'vi',
    words: `và của là có được trong cho các một với không những người này đã để khi đến về từ ông năm đó tại nhiều như sẽ ra cũng
      trên thì hai phải ở vào sau nước bị theo việc đang làm vì mà lại nhà đồng ngày còn bà tôi anh chị họ nhưng rất mới
      hơn nên qua cùng chỉ đi công thể thành phố việt nam tháng`,
    marks:
      'đ ơ ư ă ạ ả ấ ầ ẩ ẫ ậ ắ ằ ẳ ẵ ặ ẹ ẻ ẽ ế ề ể ễ ệ ị ỉ ĩ ọ ỏ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ụ ủ ũ ứ ừ ử ữ ự ỳ ỵ ỷ ỹ ng_ nh_ _ngh _ph _tr'
  },
  {
    language: 'nb',
    words: `og i det er på som en til av for at med ikke de han har den et var jeg fra om vi men å hun kan ble skal vil så seg eller
      ved hva hvor hvordan hvorfor hvem hvis etter når være blir ut mot noe noen over også sin sine sitt selv mer bare nå
      opp dette denne disse hadde må enn da kunne kommer mange få inn før alle andre to år under gjennom mellom
      uten sier skulle ville mye man der her oss deg meg deres hans hennes vært blitt gjør gjøre går tidligere
      fortsatt siden fordi ingen ganger ennå landene selskapet mens bør fikk gikk samme likevel norge norske opplyser ifølge forteller politiet kommunen blant både hele godt nye nytt siste første gang dager fram tilbake kvinner mann menn barn bli hatt ligger begge aldri alltid ofte derfor også samtidig slik helt veldig innen rundt langs knapt håper vet tror mener gikk sa sagt flere flest fleste mindre bedre størst egen egne eget annet annen`,
    marks:
      'ø æ å øy skj kj ei _hv sjon sjon_ lig_ lige_ ene_ ikke het_ heten_ nn_ tt_ ll_ kk øk sk_ pp_ åp åk øp _ut uk_ ak_ ok_ ap_ ap øke rke ette erte_ ert_ _gj _bl else_ elsen_ eid oen lse tte_ ere_ _sk ikk _før ede_ skap_ kap'
  },
  {
    language: 'nn',
    words: `og i det er på som ein ei til av for at med ikkje dei han har den eit var eg frå om vi men å ho kan vart skal vil so seg
      eller ved kva kor korleis kvifor kven dersom etter når vere blir ut mot noko nokon nokre over òg også sin sine
      sitt sjølv meir berre no opp dette denne desse hadde må enn då kunne kjem mange få inn før alle andre to
      år under gjennom mellom utan seier skulle ville mykje der her oss deg meg deira hans hennar vore vorte gjer gjere
      går tidlegare framleis sidan fordi ingen gonger enno landa medan bør fekk gjekk same korkje noreg norsk blei eigen eigne
      kvar kvart einkvan dykk dykkar me ynskje høyre kome seie fleire norske opplyser ifølgje fortel politiet kommunen blant både heile godt nye nytt siste første gong dagar fram tilbake kvinner mann menn barn bli hatt ligg begge aldri alltid ofte difor også samstundes slik heilt veldig innan rundt langs veit trur meiner sa sagt fleire flest fleste mindre betre størst eigen anna annan`,
    marks:
      'ø å kj ikkje leg_ lege_ leik heit_ heita_ ane_ ar_ _kv eit øy au aust ei _ei jar_ ast_ gj skj tt_ ysk _eg_ inga_ ein_ sjon jer_ ja_ jar gje uk_ ap_ okk _ut åp yt ere_ nad_ skap_ eid stad_ te_ _ikkj'
  },
  {
    language: 'da',
    words: `og i det er på som en til af for at med ikke de han har den et var jeg fra om vi men hun kan blev skal vil så sig eller ved
      hvad hvor hvordan hvorfor hvem hvis efter når være bliver ud mod noget nogle nogen over også sin sine sit selv mere
      kun nu op dette denne disse havde må end da kunne kommer mange få ind før alle andre to år under gennem mellem uden
      siger skulle ville meget man der her os dig mig deres hans hendes været blevet gør gøre går tidligere stadig siden
      fordi ingen gange endnu landene selskabet mens bør fik gik samme dog bl kroner af ad lige nej jo blandt lav danmark danske oplyser ifølge fortæller politiet kommunen blandt både hele godt nye nyt sidste første gang dage frem tilbage kvinder mand mænd børn blive haft ligger begge aldrig altid ofte derfor også samtidig sådan helt meget inden omkring langs håber ved tror mener sagde sagt flere flest fleste mindre bedre størst egen andet anden kom hjem fremover foråret uge byen`,
    marks:
      'ø æ å af_ _af lige_ hed_ heden_ tion tion_ ede_ else_ elsen_ øj ej_ ej _hv aa mmel _ud _op_ eg_ æs skab_ nd_ ld_ nde_ lde_ ige_ øg æg ag_ ab_ æb øb igt_ ligt_ gt_ _øk ød dt_ rk vn _bl ikke rd_ ghed _sk væ læ ræ fæl hæ åd ide_ uge'
  },
  {
    language: 'sv',
    words: `och i det är på som en till av för att med inte de han har den ett var jag från om vi men hon kan blev ska vill så sig
      eller vid vad var hur varför vem efter när vara blir ut mot något några någon över också sin sina sitt själv mer
      bara nu upp detta denna dessa hade måste än då kunde kommer många få in före alla andra två år under genom mellan utan
      säger skulle ville mycket man där här oss dig mig deras hans hennes varit blivit gör göra går tidigare fortfarande
      sedan eftersom ingen gånger ännu länderna företaget medan bör fick gick samma dock blir regeringen enligt sverige svenska uppger berättar polisen kommunen bland både hela bra nya nytt sista första gång dagar fram tillbaka kvinnor man män barn bli haft ligger båda aldrig alltid ofta därför också samtidigt sådan helt mycket inom runt längs hoppas vet tror anser sade sagt fler flest flesta mindre bättre störst egen annat annan`,
    marks:
      'ä ö å ck och ning_ ningen_ skap_ het_ heten_ _sj stä för _för är_ ör_ lig_ liga_ isk_ iska_ ett_ ll_ arna_ erna_ tt_ xt tion _inte _hä ade_ ats_ as_ or_ orna_ ar_ ska_'
  },
  {
    language: 'nl',
    words: `de het een van en in is dat op te zijn met voor niet aan er die om ook als dan maar bij nog uit door over naar heeft
      hij worden wordt zij ze werd was hebben kan dit wat meer geen of tot zou deze moet veel jaar wel tegen zich hun onder
      haar gaat toch waar ons na al wij je ik mijn zo omdat`,
    marks: 'ij oe ee aa uu sch_ _ge ijk_ heid_ _ver oor ui oo lijk_ cht_ _het en_'
  },
  {
    language: 'fr',
    words: `le la les de des du et à en un une que est pour qui dans par plus pas au sur ne se ce il sont avec aux été ont son sa
      ses elle cette mais nous comme ou leur deux être après entre sans sous tout fait ces même aussi avait était lui y
      ils vous je on si leurs très encore selon depuis ans dont bien peut donc où contre nouvelle autres ainsi toujours avoir faire fait quelques notre votre jour jusqu vers là trois deux premier première cela`,
    marks: 'é è ê ç à â î ô û œ eau_ aux_ tion_ eux_ _qu ou_ ent_ é_ ée_ ment_ oi ais_ ait_ ux_'
  },
  {
    language: 'es',
    words: `de la que el en y a los del se las por un para con no una su al es lo como más o pero sus le ha me si sin sobre este
      ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay
      vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora`,
    marks: 'ñ ó í ción_ ¿ ¡ dad_ ado_ ada_ _qu ll ue ie os_ as_ mente_ ía_ ando_ á'
  },
  {
    language: 'it',
    words: `di e il la che in a per un è del non con una si da i sono le dei alla come nel più della al ha lo anche ma dal gli
      delle ai questo se su suo stato o dalla sua nella tra ed era fra dopo due ci loro essere quando anni prima questa
      aveva mi hanno fatto c'è cui perché molto`,
    marks: 'zione_ gli ità_ che_ ò ù è à ato_ ata_ ella_ ente_ ss cc zz ere_ _que i_ o_ are_ ì'
  },
  {
    language: 'pt',
    words: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
      quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me
      esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos`,
    marks: 'ã õ ç ção_ ções_ lh nh ões_ ão_ dade_ ê á ú ência_ ou_ em_'
  },
  {
    language: 'cs',
    words: `a v se na je že z do s o k i ve to si za ale jako by pro který která které podle po ze od jeho jsem není tak byl být
      má jsou také bude nebo než už byla bylo při aby co až před však jen více roku dnes ještě řekl let proti jejich
      když kde mezi pouze`,
    marks: 'ř ě ů č š ž ý í á é ch ní_ ého_ ých_ ost_ _při _pře ou_ ému_ ť ď ň'
  },
  {
    language: 'sk',
    words: `a v sa na je že z do s o k aj vo to si za ale ako by pre ktorý ktorá ktoré podľa po zo od jeho som nie tak bol byť má
      sú tiež bude alebo než už bola bolo pri aby čo až pred však len viac roku dnes ešte povedal rokov proti ich keď
      kde medzi iba`,
    marks: 'ľ ĺ ŕ ô ä č š ž ý í á é ť ď ň ch ie ého_ ých_ osť_ nie_ ovať_ _pri iu_ ia_'
  },
  {
    language: 'fi',
    words: `ja on ei se että oli hän mutta myös ovat kun kuin sen joka tai jos mukaan ole vain niin mitä nyt jo sekä siitä hänen
      olla ollut joissa jotka tämän tämä vielä koska kaikki ennen jälkeen sitten kuitenkin`,
    marks: 'ää yy ä ö kk uu aa ssa_ sta_ lla_ nen_ een_ ksi_ tta_ ys_ us_ uo ii oi_ stä_ ssä_'
  },
  {
    language: 'hu',
    words: `a az és hogy nem is egy volt ez csak meg már mint de azt el van még ha szerint lesz vagy amely után pedig aki nagy
      több lehet minden kell között ami sem fel ki mert most majd két így`,
    marks: 'ő ű gy sz ny zs cs ly ö ü á é ság_ ség_ ban_ ben_ nak_ nek_ ett_ ott_ ként_'
  },
  {
    language: 'ro',
    words: `de și în a la cu pe din că o care nu un este pentru mai au fost a fi ce prin sunt după sau ca lui ale dar acest între
      când fără peste această fie cele toate doar către unei unui însă avea se le`,
    marks: 'ă ș ț î â ul_ lui_ ţ ş ător_ ie_ ea_ ilor_ ții_ ele_ eşte este_'
  },
  {
    language: 'tr',
    words: `ve bir bu için da de ile olarak daha çok olan gibi ne en kadar sonra ama o ki var değil ise oldu olduğunu yeni dedi
      göre her iki ancak tarafından önce ben olduğu şey türkiye`,
    marks: 'ı ğ ş ç ü ö lar_ ler_ dır_ nın_ nin_ yor ması_ dan_ den_ lık_ mek_ mak_ sı_'
  },
  {
    language: 'id',
    words: `yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata
      tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa kami anda para namun antara`,
    marks: '_meng _ber _men kan_ _pe nya_ ng_ _ke ah_ an_ ung_ _ter'
  },
  {
    language: 'lt',
    words: `ir kad į su iš yra o tai kaip buvo bet apie jau dėl tik už po nuo per ne jo savo kurie prie dar arba taip metų bus ar
      metais sako pagal`,
    marks: 'ė ų ū į š ž ą ę č as_ is_ us_ ai_ ų_ os_ imo_ auti_ ė_'
  },
  {
    language: 'hr',
    words: `i u je da se na za su od o s ne što kao ali koji koja koje iz će bi nije bio bila bilo po više samo do sa kako prema
      nakon također te ili još već godine kada rekao između prije svoje`,
    marks: 'đ č ć š ž lj nj ije_ će_ ti_ ost_ anja_ enje_ ima_ ski_'
  }
]
