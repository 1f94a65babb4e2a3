/** Verbs of the news: saying, thinking, moving, giving, making, changing, beginning and ending. Format: `parseVocabulary`. */
export const ACTIONS = `de	pl	vi	nb	en
# saying
sagt|sagte|sagten|gesagt|sagen	powiedzi*	nói|cho biết|nói rằng	sier|sa|sagt	say|says|said|saying
erzähl*	opowie*|opowiad*	kể lại|kể rằng|kể chuyện	fortel*|fortal*	tell|tells|told|telling
erklär*	wyjaśni*|wytłumacz*|tłumacz*	giải thích|lý giải	forklar*|forklart*	explain*|explanation*
mitteil*|mitgeteilt|teilte mit|teilten mit	poinformow*|zakomunik*	thông báo|cho hay	meddel*|opplyser|opplyste	inform*|notif*
beton*	podkreśl*|akcent*	nhấn mạnh	understrek*|fremhev*|framhev*|poengter*	stress|stressed|stresses|emphasi*|underlin*
hinzufüg*|fügte hinzu|hinzugefügt	dodał|dodała|dodaje|dodając|dodają	nói thêm|cho biết thêm|bổ sung|thêm rằng	la til|legger til|tilføy*	added|adds|adding
behaupt*	twierdzi*|utrzymuj*	khẳng định|tuyên bố rằng|cho rằng	hevde*|påstå*|påsto	claim*|assert*|maintains|contend*
versicher*	zapewni*	đảm bảo|cam đoan|bảo đảm	forsikr*	assur*|reassur*
erwähn*	wspomni*|wspomin*|wzmiank*	đề cập|nhắc đến|nhắc tới	nevn*	mention*
bemerk*|anmerk*|angemerkt	zauważ*|spostrze*	nhận xét|lưu ý|để ý	bemerk*|påpek*	remark*|notic*|observ*
hinweis*|hinwies|wies darauf hin|hingewiesen	zwróci* uwagę|zwraca* uwagę|wskaza*	chỉ ra|lưu ý rằng|chỉ ra rằng	påpek*|viste til|viser til	point out|pointed out|points out|noted|notes
beschreib*|beschrieb*	opis*	mô tả|miêu tả	beskriv*|beskrev*	describ*|description*
berichte*|berichtet*|meldet*	donosi*|doniós*|doniesi*|relacjon*	đưa tin|tường thuật|báo cáo|đăng tải	rapporter*|melder|meldte|omtal*	reported|reports|reporting
zitier*|zitat*	cytow*|cytat*|cytuj*	trích dẫn|trích lời|dẫn lời	siter*|sitat*	quot*|cited|citing|cites
antworte*|erwider*|entgegn*|reagier*	odpowiedzia*|odpar*|reagow*|zareagow*	đáp lại|trả lời|phản ứng	svarte|svarer|responder*|reager*	answer*|repl*|respond*|react*
fragt|fragte|gefragt|fragen|nachfrag*	zapyta*|pytani*|spyta*|pyta	hỏi|đặt câu hỏi|được hỏi	spør|spurte|spurt|spørre	ask|asks|asked|asking
bitt|bitten|bittet|bat|baten|gebeten	prosi|prosił*|poprosi*|prośb*	thỉnh cầu|đề nghị	ber om|ba om|bedt om|bønn*	request*|asked for|plea|plead*
ruf|rief|riefen|gerufen|aufruf*	woła*|zawoła*|wzywa*|wezwa*	kêu gọi|gọi|hô hào	ropte|roper|kalte|oppfordr*	call|called|shout*|urge|urged
nenn|nennt|nannte|nannten|genannt|bezeichn*	nazwa*|nazywa*|określi*	gọi là|được gọi là|mô tả là	kalte|kaller|kalles|betegn*	called|calls|dubbed|named|labelled|termed
schrei|schrie|schrien|geschrien|schreien	krzycz*|krzyk*|okrzyk*	hét|la hét|hô vang	skrik*|skrek|rope|hyle	scream*|yell*|shout*
flüster*	szept*|szepn*	thì thầm	hvisk*	whisper*
diskutier*|besprech*|besproch*|erörter*	omawia*|omów*|dyskut*	thảo luận|bàn bạc|bàn luận|trao đổi	drøft*|diskuter*	discuss*
argument*	argument*	lập luận|luận điểm|lý lẽ	argument*	argu*
überzeug*	przekon*	thuyết phục|bị thuyết phục	overbevis*|overtal*	convinc*|persuad*
überred*	namów*|nakłon*|namawia*	thuyết phục|rủ rê	overtal*	talk into|persuad*|coax*
riet|rieten|geraten|empfehl*|empfahl*|empfohl*	rekomend*|zalec*|poleca*|doradz*	khuyên|khuyến cáo|khuyến nghị|lời khuyên	anbefal*|tilråd*	recommend*|advis*|advice
ermahn*|mahn|mahnt|mahnte*	napomin*|upomin*|upomn*	nhắc nhở|cảnh tỉnh	forman*|advar*	admonish*|caution*|remind*
erinner*	przypom*|wspomn*|pamięt*	nhớ|nhắc lại|hồi tưởng|ghi nhớ	husk*|minne|minner|minnet|erindr*	remember*|recall*|remind*|memory|memories
vergess*|vergaß*|vergiss*	zapomn*|zapomin*	quên|lãng quên	glem*	forget*|forgot*
scherz*|witz|witze|witzig*	żart*|dowcip*	nói đùa|đùa|trò đùa|câu đùa	spøk*|vits*|humor*	joke*|joking
gratulier*|glückwünsch*|beglückwünsch*	gratul*|pogratul*	chúc mừng|lời chúc mừng	gratuler*	congratulat*
grüß*|begrüß*|gruß	wita*|powita*|pozdrow*|przywita*	chào đón|chào mừng|hoan nghênh|đón tiếp	hilse*|hilste|ønsk* velkommen	greet*|welcom*
verabschied* sich|abschied*	pożegna*|żegna*	tạm biệt|chia tay|từ biệt	avskjed*|farvel	farewell*|goodbye
gesteh*|gestand*|zugeb*|zugegeb*|räumte ein|eingeräumt|einräum*	przyzna*	thừa nhận|thú nhận	innrøm*|vedgikk|tilstå*|tilsto	admit*|acknowledg*|confess*
ansprach*|ansprech*|angesproch*	poruszy*|przemawia*	đề cập tới|phát biểu trước	tok opp|tiltal*	address|addressed|addressing
unterbrech*|unterbrach*|unterbroch*	przerw*|przeryw*	gián đoạn|ngắt lời|làm gián đoạn	avbryt*|avbrøt|avbrutt	interrupt*|disrupt*
verschweig*|verschwieg*	przemilcz*|milcze*|milczy	giữ im lặng|im lặng|che giấu	fortie*|tie|taushet*	silen*|withheld
# thinking and knowing
denk|denkt|dachte|dachten|nachdenk*|gedacht	myśl*|pomyśl*	suy nghĩ|nghĩ rằng|nghĩ	tenk*	think*|thought*
glaubt|glaubte|glauben|geglaubt	wierzy*|uwierz*	tin rằng|tin tưởng	tror|trodde	believ*
meint|meinte|meinen|hält für	uważa*|sądzi*	cho rằng|nhận định	mener|mente	consider|considers|thinks|reckon*
weiß|wissen|wusste*|gewusst	wiedzie*|wiadomo|wiemy|wiedz*	biết rằng|hiểu biết	vet|visste|kunnskap*	know|knows|knew|known|knowledge
kennen|kennt|kannte*|kennenlern*	zna|znają|znał*|pozna*	quen biết|làm quen|biết đến	kjenn*|kjent*	acquainted|familiar*|knows
versteh*|verstand*|verständn*	rozumi*|zrozumi*	hiểu|thấu hiểu|hiểu rõ|hiểu biết	forstå*|forsto*	understand*|understood
missversteh*|missverständn*	nieporozumie*	hiểu lầm|sự hiểu lầm|hiểu nhầm	misforstå*	misunderst*
begreif*|begriff|begriffen	pojmow*|pojąć|pojął	nhận thức|hiểu ra	begrip*|begrep	grasp*|comprehen*
erkenn|erkennt|erkannt*|erkennen	rozpozna*|dostrze*	nhận ra|nhận biết	gjenkjen*|innse|innså|innser	recogni*|realis*|realiz*|identif*
merkt|merkte*|gemerkt	zorientow*|zauważ*	nhận thấy|cảm nhận	merke|merker|merket	noticed|realised|realized
vermut*|annahme*|nehmen an	przypuszcz*|zakłada*|założe*	giả định|phỏng đoán|cho là	anta|antar|antok|antatt|antakels*|formod*	assum*|presum*|suppos*
zweifel*|bezweifel*	wątpi*|wątpliwo*	nghi ngờ|hoài nghi|hồ nghi	tvil|tviler|tvilte|betvil*	doubt*
verdächtig*|verdacht*	podejrz*|podejrzew*	nghi ngờ|nghi phạm|tình nghi|bị nghi	mistenk*|mistank*	suspect*|suspicion*|suspicious
vorstell*|vorgestellt|vorstellung*	wyobraż*	tưởng tượng|hình dung|trí tưởng tượng	forestill*|innbil*|fantas*	imagin*
träum*|traum|geträumt	marzy*|marzeni*|snów|śnił*|sennych	giấc mơ|mơ ước|ước mơ|mơ	drøm*	dream*
erfahr|erfuhr*|erfahren	dowiedzi*|dowiad*	biết được|được biết	få vite|fikk vite|fått vite	learned|learnt|found out
lern|lernen|lernt|lernte*|gelernt	uczy się|uczą się|nauczy*|uczyć	học hỏi|học tập|học được	lære|lærer|lærte|lært	learn|learns|learning|learnt
lehr|lehren|lehrt|lehrte*|unterricht*	naucza*|lekcj*	giảng dạy|dạy học|dạy	underviser*|undervis*|lærte bort	teach*|taught|lesson*
vergleich*|verglich*	porówn*	so sánh|đối chiếu	sammenlign*|sammenlikn*	compar*
unterscheid*|unterschied*	rozróżni*|odróżni*|różni*	phân biệt|khác biệt	skille|skiller|skilte|skjelne*	distinguish*|differentiat*
bewert*|beurteil*|einschätz*|eingeschätz*	oceni*|ocen*	đánh giá|nhận định	vurder*|bedøm*	assess*|evaluat*|judg*|rated
analys*	analiz*	phân tích	analys*	analys*|analyz*
prüf|prüft|prüfen|überprüf*|geprüft	sprawdz*|weryfik*	kiểm tra|xem xét|xác minh|rà soát	sjekk*|kontroller*|etterprøv*	check*|verif*|review*|examin*|inspect*
nachforsch*|recherch*	docieka*|dociekliw*	tìm hiểu|điều tra	gransk*|undersøk*	research*|inquir*|probe*
wähl|wählt|wählte*|auswähl*|ausgewählt*|gewählt	wybra*|wybier*|wybór	chọn|lựa chọn|chọn lựa|được chọn	velge|velger|valgte|valgt|utvalg*|utvelg*	choos*|chose|chosen|choice*|select*|pick|picked
bevorzug*|vorzieh*|vorzug*	prefer*|woli|wolą	thích hơn|ưa thích|ưu tiên	foretrekk*|foretrakk|foretrukk*	prefer*
konzentrier*|fokus*	skup*|koncent*	tập trung|chú trọng	konsentr*|fokus*	focus*|concentrat*
achte|achtet*|beacht*|aufmerksam*	uwag*|uważn*	chú ý|sự chú ý|lưu tâm	oppmerksom*|legge merke	attention|heed*|attentive*
berücksichtig*	uwzględni*|bior* pod uwagę	tính đến|xem xét đến|cân nhắc	ta hensyn|tar hensyn|hensynta*	take into account|taking into account|taken into account
ignorier*|missacht*	ignor*|zlekceważ*|lekceważ*	phớt lờ|bỏ qua|coi thường	ignorer*|overse|overså	ignor*|disregard*|overlook*
erwäg*|erwog*|überleg*|nachgedacht	rozważ*|zastanawia*	cân nhắc|xem xét|suy tính	overvei*|vurderer	consider*|contemplat*|weigh*
plant|planen|plante*|geplant*	planuj*|planow*|zaplanow*	lên kế hoạch|dự định|dự kiến	planlegg*|planlagt*	planned|planning|plans to
vorbereit*|bereitet vor	przygotow*	chuẩn bị|sự chuẩn bị	forbered*	prepar*
rechnet mit|rechnen mit|prognos*|vorhersag*|vorausgesagt	prognoz*|przewid*	dự báo|dự đoán|tiên đoán	spå|spår|spådde|forutsi*|prognos*	predict*|forecast*|foresee*|foresaw
überrasch*	zaskocz*|zaskak*|niespodzian*	bất ngờ|ngạc nhiên|đáng ngạc nhiên	overrask*	surpris*
staun*|erstaun*	zdumi*|zdziwi*	ngạc nhiên|kinh ngạc	forbaus*|forundr*	astonish*|amaz*|astound*
interessier*	zainteres*|interesuj*	quan tâm|hứng thú	interesser*	interested|interesting
# feeling and showing
fühlt|fühlte*|fühlen|gefühlt	czuje|czują|czuł*|poczu*	cảm thấy|cảm nhận	føle|føler|følte|følt	feel|feels|felt|feeling
genieß*|genoss*	cieszy* się|delekt*	tận hưởng|thưởng thức	nyter|nøt	enjoy*
hass|hasst|hasste*|gehasst|hassen|hasses	nienawi*	căm ghét|căm thù|hận thù|thù ghét	hat|hate|hater|hatet	hate|hates|hated|hatred
bewunder*	podziw*	ngưỡng mộ|khâm phục	beundr*	admir*
respekt*	szacun*|szanow*|respekt*|szanuj*	tôn trọng|sự tôn trọng|kính trọng	respekt*|respekter*	respect|respected|respects|respectful*
verehr*|verehrt	czczon*|uwielbi*	tôn kính|thờ phụng|tôn thờ	tilbe|dyrke|ærbød*	worship*|rever*|venerat*
vermiss|vermissen|vermisse	tęskni*	nhớ nhung|nhớ thương	savn*	miss|misses|longing
bedauer*|bedauern|bereu*	żału|żałuje|żałow*|ubolewa*	hối tiếc|lấy làm tiếc|hối hận	beklag*|angr*	regret*
weint|weinen|weinte*|geweint|tränen|träne	płacz*|płaka*|łzy|łzach|łzami	khóc|rơi nước mắt|nước mắt	gråt*|gråt	cry|cried|crying|cries|weep*|wept|tears
lach|lachen|lacht|lachte*|gelacht|gelächter	śmiech*|śmieje|śmiał*|zaśmi*	cười|tiếng cười|cười lớn	ler|ledd|latter*	laugh*
lächel*	uśmiech*	mỉm cười|nụ cười	smil|smile|smiler|smilte	smile*|smiling
leid|leiden|leidet|litt|litten|gelitten	cierpi*	chịu đựng|đau khổ|phải chịu|hứng chịu	lide|lider|led|lidd|lidels*	suffer*
schäm*|scham|schande|beschäm*	wstyd*|hańb*	xấu hổ|hổ thẹn|nhục nhã|đáng xấu hổ	skam*|skjems	shame*|asham*|embarrass*
ärger*|verärger*|wut|wütend*|zorn|zornig*	złoś*|gniew*|wściek*|rozgniew*	tức giận|giận dữ|phẫn nộ|nổi giận	sint|sinne|raser*|vrede	anger*|angry|fury|furious
beruhig*	uspok*	trấn an|bình tĩnh lại|làm dịu	beroli*	calm|calmed|reassur*|sooth*
tröst*	pociesz*	an ủi|động viên	trøst*	consol*|comfort|comforted
ermutig*|ermunter*|motivier*	zachęc*|motyw*	khuyến khích|động viên|khích lệ	oppmuntr*|motiver*	encourag*|motivat*
begeister*	entuzj*|zachwy*	hào hứng|nhiệt tình|phấn khích	begeistr*|entusias*	enthusias*|excit*|thrill*
enttäusch*	rozczar*|zawied*|zawiód*	thất vọng	skuff*	disappoint*
beleidig*|kränk*	obraz* uczucia|obraził*|obraża*|znieważ*	xúc phạm|lăng mạ|sỉ nhục	fornærm*|krenk*	insult*|offend*
demütig*	upokorz*|poniża*|poniże*	làm nhục|sỉ nhục|nhục mạ	ydmyk*	humiliat*
täusch*|irreführ*	oszuk*|wprowadz* w błąd|zwodz*	đánh lừa|lừa dối|gây hiểu lầm	lurt|lure|lurer|villed*	deceiv*|mislead*|misled|fooled
lügt|lügen|log|gelogen|lügner*	kłam*|skłam*	nói dối|dối trá|kẻ nói dối	løy|lyve|lyver|løgn*	lied|liar*|lying
bezeug*	zeznaw*|zezna*	làm chứng|chứng kiến	bevitn*|vitnet|vitner	testif*|witnessed
wirkt wie|schein|scheint|schien|schienen	wydaje się|wydawa*|zdaje się	dường như|có vẻ|hình như	synes|virker|later til	seem*|appears to|appeared to
schau|schaut|schaute*|blick*|anseh*|ansah|angesehen	patrz*|spojrz*|spogląda*|ogląda*	nhìn|nhìn vào|quan sát	kikk*|blikk*|stirr*	look|looks|looked|gaze*|glance*|stare*
beobacht*	obserw*	quan sát|theo dõi|giám sát	observ*|iaktta*	observ*|watch*|monitor*
hör|hören|hört|hörte*|gehört|zuhör*	słucha*|słysz*|usłysz*|posłucha*	nghe|lắng nghe|nghe thấy	hører|hørte|hørt|lytt*	hear|hears|heard|hearing|listen*
riech*|roch|geruch*|duft*	zapach*|wąch*|pachn*	mùi|ngửi|mùi hương	lukt*|duft*	smell*|scent*|odor*|odour*
schmeck*|geschmack*	smak*|smaczn*	hương vị|mùi vị	smak|smaken|smake*	taste*|flavor*|flavour*
berühr*|anfass*|angefasst	dotyk*|dotkn*	chạm|chạm vào|sờ	berør*	touch*
winkt|winken|winkte*	macha*|pomacha*|skinie*	vẫy tay|vẫy	vinke|vinket|vinker	wave|waved|waving
# moving and being somewhere
steh|stehen|steht|stand|standen|gestanden	stoją|stoję	đứng|đứng lên	stå|står|sto|stått	stand|stands|stood|standing
sitz|sitzen|sitzt|saß|saßen|gesessen	siedz*|usiad*|usiąś*	ngồi|ngồi xuống	sitt*|satt	sit|sits|sat|sitting|seated
lieg|liegen|liegt|lag|lagen|gelegen	leży|leżą|leżał*|położon*	nằm|nằm ở|tọa lạc	ligg*|lå|ligget	lie|lies|lay|located|situated
bleib*|blieb*|geblieben	pozosta*|zosta	ở lại|vẫn còn|giữ nguyên|còn lại	bli værende|forbl*	remain*|stay|stays|stayed|staying
wart|warten|wartet*|gewartet|abwart*	czeka*|poczeka*|zaczeka*	chờ|chờ đợi|đợi	vente|venter|ventet|ventetid*	wait|waits|waited|waiting|await*
kehr* zurück|zurückkehr*|rückkehr*|zurückgekehrt	powró*|powrac*|wróci*|wraca*	trở về|trở lại|quay trở lại|quay về	vendte tilbake|vender tilbake|returner*|kom tilbake	return|returns|returned|returning|came back
ankunft*|angekommen|ankomm*|eingetroffen|eintreff*|traf ein	przybyc*|przyby*|dotar*|dotrze*|przyjazd*	đến nơi|có mặt|đặt chân đến|tới nơi	ankom*|ankomst*	arriv*
abfahr*|abreis*|abgereist|aufbruch*|aufgebrochen	odjazd*|odjecha*|wyjazd*|wyjecha*|wyrusz*	khởi hành|lên đường|rời đi|xuất phát	avgang|avreis*|dro av gårde	depart*|set off|set out
betreten|betrat*|betritt|hineingeh*	wejś*|wszed*|wszedł|wchodz*|weszł*	bước vào|đi vào|tiến vào|vào trong	gikk inn|går inn|tre inn|inntre*	enter|enters|entered|entering|entry
lauf|laufen|läuft|lief|liefen|gelaufen	biega*|biegn*|biegł*|pobieg*	chạy|chạy bộ	løpe|løper|løp|løpt	run|runs|ran|running
spring*|sprang*|gesprungen	skacz*|skoczy*|skok*|wyskocz*	nhảy|nhảy xuống|nhảy khỏi	hopp*	jump*|leap*|leapt
stürzt|stürzte*|sturz|gestürzt|abgestürzt|absturz*	upad*|spadł*|runą*|rozbi*	ngã|rơi|sụp đổ|rơi xuống	falt|styrt*|fall|fallet	crash*|plung*|collaps*|fell
klettert|kletter*	wspin*|wspię*	leo|leo trèo|leo núi|trèo	klatr*	climb*
schwimm*|schwamm|geschwommen	pływa*|pływal*|płynie|płyną*|przepłyn*	bơi|bơi lội	svømm*|svøm*	swim*|swam|swum
fliegt|flog|flogen|geflogen|überflieg*|überflog*	leci|lecą|lecia*|poleci*|przelec*	bay|bay qua|bay tới	fløy|flyr|flydd|fløyet	fly|flies|flew|flown|flying
fahr|fährt|fuhr|fuhren|gefahren	jedzie|jadą|jecha*|pojech*	lái|lái xe|đi xe|chạy xe	kjører|kjørte|kjørt	drive|drives|drove|driven|ride*|rode
transportier*|beförder*	przewoz*|przewie*|transport*|przewóz	vận chuyển|chuyên chở	frakt*|transporter*	transport*|ship|shipped|haul*
trag|tragen|trägt|trug|trugen|getragen	nosi*|niós*|niesie|dźwiga*	mang theo|khiêng	bære|bærer|båret	carry|carries|carried|carrying
trägt|anzieh*|angezogen|bekleidet|trugen	ubra*|ubier*|nosił*	ăn mặc	hadde på seg|iført|kledd	wear*|wore|worn|dressed
bring|bringen|bringt|brachte*|gebracht	przyni*|przynos*|przywio*	mang lại|đưa đến|đem lại|mang đến	bringe|bringer|brakte|brakt	bring*|brought
schick|schicken|schickt|schickte*|geschickt|gesandt|sendet|sandte*|entsand*	wysła*|wysył*|przesła*|posła*	gửi|gửi đi	sende|sender|sendte|sendt|utsend*	send|sends|sent|sending|dispatch*
lieferung*|liefer*|geliefert	dostaw*|dostarcz*	giao hàng|cung cấp|chuyển giao	lever*	deliver*|suppl*
hol|holen|holt|holte*|geholt|abhol*|abgeholt	odebra*|odbier*|zabra*|zabier*	lấy về|mang về	hente|henter|hentet	fetch*|pick up|picked up|collected
zieh|ziehen|zieht|zog|zogen|gezogen	ciągn*|pociągn*	lôi|kéo ra	dra|trekk*|trakk|trukket	pull|pulls|pulled|pulling|drag*
schieb|schob|schoben|geschoben|drückt*|drückte*	pcha*|popch*|pchn*|nacis*	ấn|xô đẩy|bấm	dytt*|skjøv|skyv*|presse|presset	push*|press|pressed|shove*
werf|werfen|wirft|warf|warfen|geworfen|wurf	rzuc*|wyrzuc*	ném|vứt|quăng	kast*	throw*|threw|toss*|hurl*
fang|fangen|fängt|fing|gefangen	złapa*|schwyta*|chwyta*|łapa*	bắt được|tóm|bắt lấy	fange|fanget|fanger	catch*|caught|captur*
halt|halten|hielt|hielten|gehalten	trzyma*|utrzym*|przytrzym*	nắm giữ	holde|holder|holdt	hold|holds|held|holding
stopp*|anhalten|hält an|gestoppt	zatrzyma*|powstrzym*	dừng|dừng lại|ngăn chặn	stopp*|stans*	stop|stops|stopped|stopping|halt*
fliehen|flieht|floh|flohen|geflohen|flüchte*|geflüchtet*	uciek*|uciec*|zbieg*	chạy trốn|bỏ trốn|tháo chạy|chạy khỏi	flykt*|rømm*|rømt*	flee|flees|fled|fleeing|escap*
versteck*	ukry*|schowa*|chowa*|kryjówk*	ẩn náu|che giấu	gjem*|skjul*	hide|hides|hid|hidden|hiding|conceal*
verschwind*|verschwand*|verschwunden	zniknę*|znika*|zaginę*|zniknię*	biến mất|mất tích	forsvinn*|forsvant|forsvunn*	disappear*|vanish*
erscheint|erschien|auftauch*|aufgetaucht|taucht auf|tauchte auf	pojawi*|pojawia*	xuất hiện|hiện ra	dukk* opp|dukket|framkom*|viste seg	appear|appeared|appears|appearing|emerg*
folgen|folgt|folgte*|gefolgt	podąża*|podąży*|następuj*|śledzi*	theo sau|đi theo|tiếp nối	følge|følger|fulgte|fulgt	follow|follows|followed|following
begleit*	towarzysz*	đi cùng|đồng hành|hộ tống|tháp tùng	ledsag*|følge med|eskort*	accompan*|escort*
verfolg|verfolgt*|verfolgen|gejagt|jagt*	ściga*|pościg*|goni*	truy đuổi|rượt đuổi|săn đuổi	forfølg*|jaget|jakt*	pursu*|chase*|chasing
führt|führte*|geführt|führen	prowadz*|poprowadz*	dẫn dắt|dẫn đến|dẫn đầu|dẫn tới	lede|leder|ledet|ledete|førte|fører	lead|leads|led|leading
überquer*	przekracza*|przekrocz*|przechodz* przez|przepraw*	băng qua|vượt qua|đi qua	krysse|krysser|krysset|kryss*	cross|crossed|crosses|crossing*
erreich*	osiąg*|dotar*|sięgn*	đạt được|đạt tới|chạm mốc	nådd*|nådde|oppnå*	reach*|attain*|achiev*
näher*|annäher*|genähert	zbliż*	tiến gần|đến gần|tiếp cận	nærm*	approach*|draw near
kreis|kreist|kreiste*|dreh|dreht*|gedreht|umdreh*	obrac*|obróc*|krąż*|kręc*	xoay|quay vòng|xoay quanh	snu|snudde|snur|rotere*|dreie*	turn|turns|turned|turning|rotat*|spin|spun
bewegt|bewegte*|bewegung*	rusza*|porusza*|ruszy*	di chuyển|cử động|chuyển động	beveg*	move|moves|moved|moving|motion*
umzieh*|umzug|umgezogen|verlager*	przeprowadz* się|przeprowadzk*|przenie*|przenos*	chuyển nhà|di dời|chuyển đến|chuyển sang	flytt*	relocat*|moved to|moving to
wohn|wohnt|wohnte*|wohnen|gewohnt	mieszka|mieszkają|mieszkał*|zamieszka*	sinh sống|cư trú|sống ở|cư ngụ	bor|bodde|bosatt*	resid*|live in|lived in|lives in|dwell*
schlaf*|schlief*|geschlafen	spać|śpi|śpią|sypia*|snem|zasn*|zasyp*	ngủ|giấc ngủ|đi ngủ	sove|sover|sov|søvn*	sleep*|slept|asleep
wach|aufwach*|aufgewacht|geweckt|wecken	obudz*|budzi*|przebudz*	thức dậy|tỉnh dậy|thức giấc	våkn*|vekke|vekket	wake*|woke|awak*
aufsteh*|aufgestanden|stand auf	wstać|wstał*|wstaj*|powsta*	đứng dậy|đứng lên	reiste seg|stå opp|sto opp	stood up|got up|stand up|get up
# having, giving, taking
hab|haben|hat|hatte*|gehabt	mieć|miał|miała|miało|mieli	sở hữu	har|hadde|hatt	have|has|had|having
gehör*	należ*	thuộc về|thuộc sở hữu	tilhør*	belong*
enthält|enthielt*|enthalten|beinhalt*|umfass*	zawier*|obejm*	bao gồm|chứa|chứa đựng|gồm có	inneholde*|inneholdt|omfatt*|består	contain*|compris*|includ*|consist*
schenk*|geschenk*	podarow*|prezent*|podarunk*	tặng|quà tặng|món quà	gaven|gaver|skjenk*	gift*|presented with
übergab*|übergeb*|überreich*|ausgehändigt	przekaza*|wręcz*	trao|bàn giao|trao tặng	overlever*|overrakt*|overrekk*	hand over|handed over|hand|handed
biet|anbiet*|bot|boten|angeboten	oferow*|zaoferow*|ofert*|zapropon*	đề nghị|chào mời|cung cấp	tilby|tilbyr|tilbød|tilbud*|tilbudt	offer*
bereitstell*|bereitgestellt|zur verfügung	udostępni*|zapewni*	cung cấp|đáp ứng|cung ứng	skaffe*|sørge for|stille til rådighet	provid*|make available|made available
verteil*|austeil*	rozdzie*|rozda*|dystryb*	phân phát|phân phối|phân bổ	fordel*|del* ut|distribuer*	distribut*|allocat*
teilt|teilte*|teilen|geteilt*	dzieli*|podzieli*	chia sẻ|phân chia	dele|deler|delte	share|shared|shares|sharing|divid*
leih*|lieh|geliehen|ausleih*|verleih*	pożycz*|wypożycz*	cho vay|cho mượn|vay mượn	låne|låner|lånte|utlån*	lend*|lent|borrow*
zurückgab*|zurückgeb*|rückgabe*|zurückgegeben	zwrac*|zwróc*|zwrot*	trả lại|hoàn trả	levere tilbake|tilbakelever*|tilbakefør*	give back|gave back|hand back|restitut*
wegnehm*|weggenommen|entzieh*|entzog*|entzogen	odebra*|odbiera*|pozbawi*	tước đoạt|lấy đi|tước bỏ	frata*|fratatt|inndra*	take away|took away|depriv*|strip|stripped|revok*
nutz*|benutz*|verwend*|genutzt|gebrauch*	używa*|użyc*|użyt*|wykorzyst*|stosow*|korzyst*	sử dụng|dùng|tận dụng	bruk*|benytt*|anvend*	use|uses|used|using|utili*|usage
einsetz*|eingesetzt	zastosow*|rozmie*	triển khai|áp dụng	sette inn|satte inn|satt inn|utplasser*	deploy*|employ|applied
verzicht*	rezygn*|zrezygn*|wyrzec*|wyrzek*	từ bỏ	gi avkall|avstå*|avsto|droppe*	renounc*|waive*|forgo*|give up|gave up
sammel*|gesammelt*|sammlung*	zbiera*|zebra*|gromadz*|zbiór*|zbiorów	thu thập|gom góp|bộ sưu tập|sưu tầm	saml*|innsaml*	collect*|gather*|accumulat*
spar|sparen|spart|sparte*|gespart|einspar*	oszczędz*|oszczędn*	tiết kiệm|dành dụm	spare|sparer|sparte|innspar*	save|saved|saving|savings
verschwend*	marnow*|zmarnow*|trwoni*	lãng phí|phung phí	sløs*|kaste bort	waste*|wasting|squander*
gewähr*|eingeräumt	przyzna*|udziel*	ban cho|trao quyền	innvilg*|gi rett	grant|granted|grants|granting
nimmt|nahm|nahmen|genommen	bierze|biorą|wziął|wzięła|wzięli|wziąć	mang đi	tar|tok|tatt	take|takes|took|taken|taking
übernahm*|übernehm*|übernimmt|übernommen*	przejm*|przejęł*|przejął	tiếp quản|đảm nhận|nắm quyền	overta*|overtok	take over|took over|taken over|takes over|assum*
erhielt*|erhalten|erhält|bekam*|bekommt|bekommen	otrzyma*|otrzymuj*|dosta*	nhận được|được nhận	mottok|motta*|fikk|fått	receiv*|got|gotten
verlier*|verlor*	straci*|utraci*|zgubi*	đánh mất|mất đi	miste|mistet|mister	loses|lost|losing
stiehl|stahl|gestohlen*	kradzi*|ukrad*|skrad*	đánh cắp|ăn cắp|trộm	stjel*|stjal|stjål*	steal*|stole|stolen
verdien*	zarabia*|zarobi*|zasług*	kiếm được|kiếm tiền|xứng đáng	tjen|tjene|tjener|tjente|fortjen*	earn*|deserv*
verbrauch*|konsum*	zużyci*|zużyw*|konsum*	tiêu thụ|tiêu dùng	forbruk*|konsum*	consum*
ausgeb*|ausgegeben*|ausgab*	wyda*|wydatk*	chi tiêu|chi ra	utgift*|brukte penger	spend*|spent|expenditure*|expense*
# making and doing
tun|tut|tat|taten|getan|macht|machte*|gemacht|machen	robi*|zrobi*|uczyni*|czyni*	thực hiện|hành động	gjøre|gjør|gjorde|gjort	do|does|did|doing|make|makes|made|making
handel|handeln|handelte|tat|taten	działa*|zadziała*	hành động|ra tay	handle|handler|handling*	act|acts|acted|acting|action|actions
durchführ*|durchgeführt|führte durch|umsetz*|umgesetzt|umsetzung*	przeprowadz*|realiz*|wdroż*|wdraż*	tiến hành|thực hiện|triển khai|thi hành	gjennomfør*|iverksett*|utfør*	carry out|carried out|carrying out|implement*|conduct*|perform|performed
schaff|schaffen|schafft|schuf|geschaffen	tworz*|stworz*	tạo ra|sáng tạo|tạo nên	skape|skaper|skapte|skapt	creat*
herstell*|hergestellt|fertig*|produzier*	produkuj*|wyprodukow*|wytwarz*|wytworz*	sản xuất|chế tạo	fremstill*|framstill*|produser*	produc*|manufactur*|made
entwerf*|entwarf|entworfen*|gestalt*|design*	projektow*|zaprojekt*|dizajn*	thiết kế|phác thảo	design*|utform*|tegnet	design*
erbaut*|gebaut*|errichte*|bebau*	zbudowa*|wznie*|wzniós*|budowan*	xây dựng|xây nên|dựng lên	bygge|bygget|bygd|oppfør*	build|built|erect*|construct*
reparier*|reparatur*	napraw*|remont*	sửa chữa|tu sửa|khắc phục	reparer*|reparasjon*|utbedr*	repair*|fix|fixed|mend*
renovier*|sanier*|restaurier*	remont*|renow*|odnow*	cải tạo|trùng tu|tu bổ|nâng cấp	renover*|restaurer*|pusse opp|oppuss*	renovat*|restor*|refurbish*
wiederaufbau*|wiederaufgebaut	odbudow*	tái thiết|xây dựng lại|tái xây dựng	gjenoppbyg*	rebuild*|rebuilt|reconstruct*
verbesser*	popraw*|udoskon*|ulepsz*	cải thiện|nâng cao|cải tiến	forbedr*	improv*
verschlechter*|verschlimmer*	pogorsz*|pogarsz*	xấu đi|tồi tệ hơn|trầm trọng hơn	forverr*	worsen*|deteriorat*|aggravat*
stärk|stärkt*|verstärk*|gestärkt	wzmocn*|wzmacn*|umocn*	tăng cường|củng cố|đẩy mạnh	styrke|styrker|styrket|forsterk*	strengthen*|reinforc*|bolster*|boost*
schwächt|schwächte|geschwächt*|abschwäch*	osłabi*	suy yếu|làm suy yếu	svekk*	weaken*|undermin*
förder*|gefördert	promow*|wspier*|sprzyja*	thúc đẩy|khuyến khích|xúc tiến	fremme*|støtt*	promot*|foster*|further
verhinder*|vorbeug*|vermeid*|vermied*	zapobie*|zapobieg*|unika*|unikn*	ngăn chặn|phòng ngừa|tránh|ngăn ngừa	forhindr*|hindre*|unngå*|unngikk|forebyg*	prevent*|avoid*|avert*
behinder*|hinder*	utrudni*|przeszkadz*|przeszkod*	cản trở|gây cản trở|trở ngại	hindr*|vanskeliggj*	hinder*|hamper*|obstruct*|imped*
ermöglich*	umożliwi*	tạo điều kiện|cho phép|giúp có thể	muliggj*|gjøre det mulig	enabl*|make possible|made possible
verursach*|bewirk*|auslös*|ausgelöst|hervorruf*|hervorgerufen	powod* szkody|spowodow*|wywoła*	gây ra|gây nên|khiến	forårsak*|utløs*	caus*|trigger*|spark*|provok*
führt zu|führte zu|führen zu	prowadzi do|doprowadzi*	dẫn đến|dẫn tới	fører til|førte til	lead to|leads to|led to|result in|resulted in
beeinfluss*	wpływa*|wpłyn*	ảnh hưởng|tác động	påvirk*	affect*|influenc*
beitrag*|beigetragen|trägt bei	przyczyn* się|wkład*	đóng góp|góp phần	bidra*|bidro*|bidrag*	contribut*
beteilig*|teilnehm*|teilgenomm*|teilnahm*|teilnimmt|mitmach*	uczestnic*|bra* udział|bier* udział|wzię* udział	tham gia|tham dự|góp mặt	delta|deltar|deltok|deltatt|deltak*	participat*|take part|took part|taking part|attend*|involv*
versuchte*|versucht|versuch*|bemüh*	próbuj*|próbow*|spróbuj*|stara się|starają się|stara* się	cố gắng|tìm cách|nỗ lực	prøve|prøver|prøvde|prøvd|forsøk*	try|tries|tried|trying|attempt*|endeavo*
gelingt|gelang*|gelungen|geschafft	udało się|udaje się|uda się|zdoła*	thành công trong|đã có thể	klarte|klare|klarer|lyktes|lykkes	manag*|succeed*
scheiter*|gescheitert*|misslang|misslungen	nie powiod*|fiask*|nieudan*	thất bại|không thành|đổ vỡ	mislykk*|feilet|feile|slå feil	fail|failed|fails|failing|failure*
erfüll*	spełni*|spełnia*	đáp ứng|hoàn thành|thực hiện được	oppfyl*|innfri*	fulfil*|meet the|satisf*
vollende*|fertigstell*|fertiggestellt	ukończ*|dokończ*	hoàn thành|hoàn tất	fullfør*|ferdigstil*	complete|completed|completing|completion
lös|lösen|löste*|gelöst	rozwiąza*|rozwiązuj*	giải quyết|tháo gỡ	løse|løser|løste|løst	solv*|resolv*
bewältig*|überwind*|überwand|überwunden	pokona*|przezwycię*|uporać	vượt qua|khắc phục|ứng phó	overvinn*|overvant|takle*|mestre*	overcome|overcame|coped|coping|tackl*
kämpft|kämpfte*|kämpfen|gekämpft|bekämpf*	walczy*|zwalcz*|walczą	chiến đấu|chống chọi|đấu tranh|phòng chống	kjempe|kjemper|kjempet|bekjemp*	fight|fights|fought|fighting|combat|combating
helfen|hilft|half|halfen|geholfen	pomag*|pomóc*|pomóg*|pomoż*	giúp đỡ|giúp|hỗ trợ	hjelpe|hjelper|hjalp|hjulpet	help|helps|helped|helping
dien|dienen|dient|diente*|gedient	służy*|służył*	phục vụ|dùng để	tjene|tjente|tjener	serve|serves|served|serving
behandelt|behandeln|umgeh*|umgang	potraktow*|traktow*	đối xử|xử lý|giải quyết	behandl*|håndter*	treat|treated|treats|handl*|deal with
kümmer*	zajmuj* się|zają* się|troszcz*|opieku*	chăm sóc|chăm lo|lo cho	ta seg av|bry seg	take care|took care|look after|looked after
zwing*|zwang|zwangen|gezwungen	zmusi*|zmusz*|przymus*	ép buộc|buộc phải|cưỡng ép|cưỡng bức	tving*|tvang*|tvunget	forc*|compel*|coerc*
ordnet|anordn*|angeordnet*|befehl*|befahl*|befohlen	nakaz*|rozkaz*|zarządz*	ra lệnh|mệnh lệnh|chỉ thị	ordre*|beordr*|påby|påla	order|ordered|orders|ordering|command*|instruct*
verlang*|forder|fordert*|fordern|gefordert	żąda*|zażąda*|domaga*	đòi hỏi|yêu cầu	krever|krevde|kreve|forlang*	demand*|insist*|require*
beauftrag*	zlec*|zleci*|powierz*	giao nhiệm vụ|ủy thác|giao phó	gi i oppdrag|oppdrag*	commission*|task|tasked|entrust*|mandat*
leite|leitet*|leiten|geleitet	kieruje|kierował*|kierowan*	điều hành|lãnh đạo|chỉ đạo	leder|ledet|lede	head|heads|headed|run by|direct|directed
organisier*|veranstalt*|ausricht*	organizuj*|zorganiz*	tổ chức|được tổ chức	arranger*|organiser*	organis*|organiz*|host|hosted|arrang*
abhalt*|abgehalten|stattfind*|stattgefund*|stattfand*|fand statt|findet statt	odby*|odbęd*	diễn ra|được tổ chức	finne sted|fant sted|finner sted|avhold*	take place|took place|takes place|taken place|held
passier*|gescheh*|geschah|ereign*|vorgefallen	zdarz*|wydarz*|dzieje się|stało się	xảy ra|diễn biến|sự việc	skje|skjer|skjedde|skjedd|hend*	happen*|occur*
entsteh*|entstand*|hervorgeh*	powsta*|wynik*|zrodz*	hình thành|nảy sinh|phát sinh|ra đời	oppstå*|oppsto*	aris*|arose|emerg*|originat*
besteh*|bestand|existier*	istnie*|funkcjonuj*	tồn tại|hiện hữu	eksister*|finnes|bestå*	exist*
funktionier*	działa|działają|funkcjon*	hoạt động|vận hành	fungere*|virke|virker	function*|operat*|work|works|worked
spielt eine rolle|spielte eine rolle	odgryw* rol*|odegra* rol*	đóng vai trò|giữ vai trò	spill* en rolle|spilte en rolle	play a role|plays a role|played a role|play a part
betrifft|betraf|betroffen*|betreff*	dotycz*|dotknię*	liên quan|bị ảnh hưởng|ảnh hưởng đến	gjelder|gjaldt|angå*|rammet|ramm*	concern|concerns|concerned|affected|relate*
häng* ab|abhäng*|abhing	zależ*|uzależn*	phụ thuộc|tùy thuộc|lệ thuộc	avheng*	depend*
bedeut|bedeutet*|bedeuten|heißen	oznacza*|znaczy	có nghĩa là|nghĩa là|có nghĩa	betyr|betyd*|innebær*	mean|means|meant|signif*
entsprech*|entsprach	odpowiada*|zgodn* z	tương ứng|phù hợp|đáp ứng	tilsvar*|stemme overens|samsvar*	correspond*|match|matches
passt|passte*|passen|anpass*|angepasst	dostosow*|pasuj*|dopasow*	thích nghi|điều chỉnh|thích ứng|phù hợp	tilpass*	adapt*|adjust*|fit|fits
vertret|vertritt|vertrat*|vertreten	reprezent*	đại diện|đại diện cho	represent*	represent*
bild|bildet*|bilden|gebildet	tworzy|tworzą|utworzy*	tạo thành|hình thành	danne|danner|dannet	form|forms|formed|forming
ausseh*|aussah|aussieht|sieht aus	wygląda*|wygląd*	trông như|trông giống|vẻ ngoài|diện mạo	utseende*|ser ut|så ut	look like|looks like|looked like|appearance
# change, beginning, end
wird zu|verwandel*|umwandel*|umgewandelt	przekształc*|przemieni*|zamieni*	biến thành|chuyển đổi|biến đổi	omdann*|forvandl*|omgjør*	transform*|convert*|turn into|turned into
änder|ändert*|ändern|verändern|verändert	zmienia*|zmieni*|zmian*	thay đổi|biến đổi|sửa đổi	endre|endrer|endret|endring*	change|changes|changed|changing|modif*
ersetz*|ablös*|abgelöst	zastąpi*|zastępuj*|wymieni*	thay thế|thế chỗ|thay cho	erstatt*|avløs*|bytt*	replac*|substitut*
tauscht|tauschte*|austausch*|wechsel*|gewechselt	wymian*|zamian*	trao đổi|hoán đổi	bytt*|utveksl*|veksl*	exchang*|swap*|switch*
zunehmen|zunahm*|nimmt zu|nahm zu|zugenommen|ansteig*|anstieg*|angestiegen	wzrasta*|wzrosn*|wzrós*|narasta*|rosn*	gia tăng|tăng lên|tăng cao	økte|øker|økning*|stiger|steg	increas*|rise|rises|rose|risen|rising
wachsen|wächst|wuchs|wuchsen|gewachsen|wachstum*	rośni*|wzrost*|urosł*	tăng trưởng|phát triển|lớn lên	vokse|vokser|vokste|vekst*	grow|grows|grew|grown|growth
erhöh*|anheb*|angehoben|heraufgesetzt	podnie*|podnos*|podwyższ*|zwiększ*	nâng lên|tăng thêm|nâng mức	heve|hevet|hever|forhøy*|økt	rais*|increas*|lift|lifted|hike|hiked
sinkt|sank|sanken|gesunken|sinken|rückgang*|zurückgegangen|ging zurück	spadek|spadk*|spada|spadają|spadł*|maleje|maleć	giảm|sụt giảm|giảm xuống|suy giảm	synke|synker|sank|sunket|nedgang*	declin*|fall|falls|fell|fallen|drop|drops|dropped|decreas*
verringer*|reduzier*|senkt|senkte*|gesenkt|senkung*|kürz|kürzt*|kürzung*|abbau*	zmniejsz*|ogranicz*|obniż*|cięci*|redukc*	cắt giảm|giảm bớt|hạ thấp|giảm thiểu	reduser*|senke|senker|senket|kutt*|innskrenk*	reduc*|cut|cuts|cutting|lower|lowered|curb*
erweiter*|ausbau*|ausgebaut|vergrößer*|expan*	rozszerz*|powięks*|rozbudow*|ekspans*	mở rộng|bành trướng|nới rộng	utvid*|ekspan*|utbyg*	expan*|enlarg*|extend*|broaden*
ausweit*|verbreit*|ausbreit*	rozprzestrze*|rozpowszech*|szerzy*	lan rộng|lây lan|phổ biến|lan truyền	spre|sprer|spredte|spredt|spredning*|utbre*	spread*|prolifer*
verkürz*|verkleiner*	skróc*|skrac*|pomniejsz*	rút ngắn|thu hẹp|thu nhỏ	forkort*|forminsk*	shorten*|shrink*|shrank|narrow*
beschleunig*	przyspiesz*	đẩy nhanh|tăng tốc|thúc đẩy nhanh	akselerer*|fremskynd*|framskynd*	accelerat*|speed up|hasten*
verlangsam*|brems*	spowaln*|spowoln*|hamuj*|hamow*	chậm lại|làm chậm|phanh	bremse*|sakke|senke farten	slow|slowed|slows|slowdown|brak*
stabilisier*	stabilizow*|ustabilizow*	ổn định|bình ổn	stabiliser*	stabili*
beginnt|begann|begannen|begonnen|beginn|angefangen|anfing	zaczyna*|zaczą*|zaczę*|rozpocz*	bắt đầu|khởi đầu|mở đầu	begynne|begynner|begynte|begynt|starte|startet	begin|begins|began|begun|beginning|start|started|starts
gründ|gründet*|gegründet*|gründer*|gründung*	zakłada*|założy*|założyciel*	thành lập|sáng lập|người sáng lập|nhà sáng lập	grunnla*|grunnleg*|stift*	founded|founder*|founding|co founder
einführ*|eingeführt|führte ein	wprowadz*	giới thiệu|đưa vào|áp dụng|ban hành	innfør*|introduser*	introduc*|roll out|rolled out
eröffn*	otwarci*|zainaugur*|otworzy*	khai trương|khánh thành|khai mạc|mở cửa	åpning*|åpnet|åpner|åpne	open|opens|opened|opening|inaugurat*
starte|startet*|gestartet	wystart*|uruch*	khởi động|phát động|khởi chạy	lanser*|iverksett*|igangsett*	launch*|start|started|kick off|kicked off
fortfahr*|fortgesetzt*|fortsetz*|setzt fort|setzte fort|weiterhin	kontynuow*|kontynuuj*	tiếp tục|tiếp diễn|duy trì	fortsett*|fortsatte|fortsatt	continu*|carry on|carried on|proceed*|resum*
wiederaufnehm*|wiederaufgenommen|wiederaufnahme*	wznow*|wznaw*	nối lại|khôi phục|tiếp tục lại	gjenoppt*|gjenåpn*	resum*|resumption|restart*
aufhör*|aufgehört|hörte auf|einstell*|eingestellt	przesta*|zaprzest*|zawiesz*|zawiesi*	ngừng|chấm dứt|đình chỉ	slutt*|opphør*|innstill*	stop|stopped|ceas*|suspend*|halt|halted|quit
beend*|endet|endete*	zakończ*|kończy*|skończy*	kết thúc|chấm dứt|khép lại	avslutt*|endte|ender	end|ends|ended|ending|finish*|conclud*
abbrech*|abgebroch*|abbruch*|abgesagt*|absag*	odwoła*|odwołuj*|zerwa*|przerwa*	hủy|hủy bỏ|bị hủy|huỷ bỏ	avlys*|avbrut*|avbryt*|kanseller*	cancel*|call off|called off|abort*|scrap*
schließt|schloss|schlossen|geschlossen|schließung*	zamkn*|zamyka*	đóng cửa|đóng lại|khép	stenge|stenger|stengte|stengt|lukke|lukket	clos*|shut|shut down
abschaff*|abgeschafft*	znie*|znios*|likwid*	bãi bỏ|xóa bỏ|xoá bỏ|hủy bỏ	avskaff*|opphev*	abolish*|scrap*|repeal*
entfern*|beseitig*|weggeräumt	usuw*|usun*|usunię*	loại bỏ|gỡ bỏ|xóa bỏ|tháo dỡ	fjern*	remov*|eliminat*|delet*
zerbrech*|zerbrach|gebroch*|brach|bricht|brechen	złama*|łama*|pęk*|rozbi*	vỡ|phá vỡ|gãy	brekk*|brakk|brutt|knus*|brøt	break*|broke|broken|shatter*
zerstört|zerstörte*|zerstörung*|vernicht*	zniszcz*|niszcz*	phá hủy|tàn phá|hủy hoại|tiêu diệt	ødela*|ødelegg*|tilintetgj*	destroy*|destruct*|devastat*
beschädig*|schaden*	uszkodz*|szkod*	hư hỏng|thiệt hại|làm hỏng|hư hại	skade|skader|skadet|skadd*|beskadig*	damag*|harm*
schneid*|schnitt|geschnitten	ciąć|ciął|cięł*|przeci*|krój|kroić|wyci*	chặt|cắt đứt	skjær*|skar|klipp*|kutt*	cut|cuts|cutting|slic*|chop*
trenn*|getrennt*	oddziel*|rozdziel*|rozsta*	chia cắt|tách rời|chia tay	skill*|atskil*|adskil*	separat*|split|apart
verbind*|verband|verbunden*|verknüpf*	łącz*|połącz*	kết nối|liên kết|gắn kết	forbind*|knytt*|koble*	connect*|link|linked|links|join|joined
vereint*|vereinen|zusammenschl*|fusion*	zjednocz*|jednocz*|fuzj*	đoàn kết|sáp nhập|hợp nhất|thống nhất	foren*|samle|fusjon*|slå seg sammen	unit*|merg*|unify
mischt|misch|mischen|mischung*|gemischt*|vermisch*	miesza*|zmiesza*|wymiesz*	pha trộn|trộn|hỗn hợp|kết hợp	bland*	mix*|blend*
füllt|füllen|füllte*|gefüllt*|ausfüll*	wypełn*|napełn*	lấp đầy|làm đầy	fylle|fyller|fylt|fylte|utfyl*	fill|filled|fills|filling
leer|leeren|leerte*|geleert	opróżn*|pust*	trống rỗng|làm trống|bỏ trống	tømme|tømt|tømte|tom	empty|emptied
deckt|bedeck*|verdeck*	pokryw*|przykry*|zakry*	bao phủ|che phủ|che đậy	dekk*|tildekk*	cover|covered|covers|covering
hängt|hängen|hing|gehängt|aufgehängt	wisi*|powiesi*|zawies*		henge|henger|hang|hengt	hang|hangs|hung|hanging
legt|legte*|gelegt|stellt|stellte*|gestellt|platzier*	położy*|kładz*|umieś*|umieszcz*|postawi*	đặt lên|để lên	plasser*|legge|legger|lagt|la ned	put|puts|place|placed|laid|lay
heb|heben|hebt|hob|hoben|gehoben	podnie*|podnos*|dźwig*	nâng|nhấc|giơ	løft*|heve	lift|lifted|rais*
öffnen|öffnet*|geöffnet*	otwiera*|otworz*|otwart*	mở ra|mở toang	åpne|åpner|åpnet	open|opened|opens
zeigt|zeigte*|zeigen|gezeigt	pokazuj*|pokaza*	cho thấy|thể hiện|chỉ ra|trưng bày	viser|viste|vist	show|shows|showed|shown
präsentier*|vorstellt*|stellte vor	zaprezent*|prezent*|przedstawi*	trình bày|giới thiệu|ra mắt	presenter*	present|presented|presents|presentation*|unveil*
beweist|bewies|bewiesen|beweisen|nachweis*|nachgewiesen	udowodn*|dowie*|dowod*	chứng minh|chứng tỏ	bevise|beviste|bevist|påvis*	prove|proves|proved|proven|demonstrat*
finden|findet|fand|fanden|gefunden	znajduj*|znale*|znalaz*	tìm thấy|tìm ra|tìm được	finne|finner|fant|funnet	find|finds|found|finding
entdeck*	odkry*	phát hiện|khám phá	oppdag*	discover*|detect*
sucht|suchte*|suchen|gesucht	szuka*|poszuk*	tìm kiếm|tìm|lùng sục	leter|søke|søker|søkte	search*|seek*|sought|look for|looking for
erforsch*|erkund*	zbada*|badać|eksplor*	khám phá|thám hiểm|tìm hiểu	utforsk*	explor*
feiert|feierte*|gefeiert|feiern	świętow*|świętuj*|obchodz*	ăn mừng|kỷ niệm|tổ chức mừng	feire|feirer|feiret	celebrat*
kocht|kochen|kochte*|gekocht	gotow*|ugotow*	nấu ăn|nấu|nấu nướng	lage mat|kokk*|kok	cook*|boil*
trink|trinken|trinkt|trank|tranken|getrunken	pić|pije|piją|wypi*	uống|uống rượu	drikk*|drakk|drukket	drink|drinks|drank|drunk|drinking
isst|aß|gegessen|frisst|fressen	zje|zjeść|zjad*|jedz*|jadł*	ăn|ăn uống|dùng bữa	spise|spiser|spiste	eat|eats|ate|eaten|eating
wäscht|waschen|wusch|gewaschen|putz|putzen|reinig*|säuber*	sprząta*|czyści*|myje|myć|umy*|oczyszcz*	rửa|làm sạch|lau dọn|dọn dẹp	vask*|rens*|rengjør*|rydd*	clean|cleaned|cleaning|wash*
stirbt|starb|starben|gestorben	umar*|umier*|zmar*	chết|qua đời|tử vong	døde|dør|dødd	die|dies|died|dying
überleb*	przeżył*|przeży*|ocala*|ocalał*	sống sót|người sống sót|sống sót sau	overlev*	surviv*
kommt an|abfliegen|landet|landete*|landung*|gelandet	wylądow*|lądowa*|ląduj*	hạ cánh|đổ bộ	landet|lander|landing*|lande	land|landed|landing|lands
`
