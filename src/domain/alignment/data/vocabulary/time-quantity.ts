/** Words of time, number, measure and frequency. Format: `parseVocabulary`. */
export const TIME_QUANTITY = `de	pl	vi	nb	en
# days and parts of the day
am montag|montags|montagabend|montagmorgen	w poniedziałek|poniedział*	thứ hai|hôm thứ hai	mandag*	monday*|on monday
am dienstag|dienstags|dienstagabend|dienstagmorgen	we wtorek|wtork*|wtorek	thứ ba|hôm thứ ba	tirsdag*	tuesday*|on tuesday
am mittwoch|mittwochs|mittwochabend|mittwochmorgen	w środę|środow*	thứ tư|hôm thứ tư	onsdag*	wednesday*|on wednesday
am donnerstag|donnerstags|donnerstagabend|donnerstagmorgen	w czwartek|czwartek*|czwartk*	thứ năm|hôm thứ năm	torsdag*	thursday*|on thursday
am freitag|freitags|freitagabend|freitagmorgen	w piątek|piątek|piątk*	thứ sáu|hôm thứ sáu	fredag*	friday*|on friday
am samstag|samstags|am sonnabend|samstagabend	w sobotę|sobotn*	thứ bảy|thứ bẩy|hôm thứ bảy	lørdag*	saturday*|on saturday
am sonntag|sonntags|sonntagabend|sonntagmorgen	w niedzielę|niedzieln*	chủ nhật|chúa nhật|hôm chủ nhật	søndag*	sunday*|on sunday
werktag*|wochentag*|arbeitstag*	dzień roboczy|dni robocz*|dni powszedni*	ngày làm việc|ngày trong tuần	hverdag*|ukedag*|arbeidsdag*|virkedag*	weekday*|working day*|workday*
feiertag*	dni wolne|dzień wolny|dni świąteczn*	ngày lễ|ngày nghỉ lễ|nghỉ lễ	helligdag*|høytidsdag*	public holiday*|bank holiday*
kalender*	kalendarz*	dương lịch|âm lịch	kalender*	calendar*
datum|termin|termine|terminen	data|daty|datę|termin|terminu|terminie	ngày tháng|thời điểm	dato|datoen|tidspunkt*	date|dates
morgendämmerung*|tagesanbruch*|morgengrauen*	świt|świtem|świcie|o świcie	bình minh|rạng sáng|tờ mờ sáng	daggry*|grålysning*	dawn|daybreak
sonnenaufgang*	wschód słońca|wschodu słońca|wschodzie słońca	mặt trời mọc|bình minh	soloppgang*	sunrise
sonnenuntergang*	zachód słońca|zachodu słońca|zachodzie słońca	hoàng hôn|mặt trời lặn	solnedgang*	sunset
vormittag*	przedpołudni*|przed południem	buổi sáng|trước buổi trưa	formiddag*	forenoon|late morning
mittag*	południe o|w południe|samo południe	buổi trưa|giữa trưa	midt på dagen|klokken tolv	noon|midday
nachmittag*	popołudni*|po południu	buổi chiều|chiều	ettermiddag*	afternoon*
abends|am abend|heute abend	wieczorem|wieczoru|wieczór|wieczorn*	buổi tối|tối nay	i kveld|kvelden|kveldens	tonight|in the evening|this evening
nachts|in der nacht|über nacht	w nocy|nocą|nocy|nocn*	ban đêm|trong đêm|đêm qua|qua đêm	i natt|om natten|natten|nattlig*	at night|overnight|nightly
mitternacht*	północy|o północy|północ	nửa đêm|giữa đêm	midnatt*	midnight
# relative days, weeks, years
heute morgen|heute früh	dziś rano|dzisiaj rano|dziś nad ranem	sáng nay|sáng hôm nay	i morges|i dag tidlig	this morning
gestern abend|gestern nacht	wczoraj wieczorem|ostatniej nocy	tối qua|đêm qua|tối hôm qua	i går kveld	last night|yesterday evening
vorgestern	przedwczoraj	hôm kia|hai hôm trước	i forgårs|forgårs	day before yesterday
übermorgen	pojutrze	ngày kia	i overmorgen	day after tomorrow
am vortag|tags zuvor|vortag	dzień wcześniej|poprzedniego dnia|w przeddzień	hôm trước|một ngày trước đó|ngày hôm trước	dagen før|dagen i forveien	day before|previous day|a day earlier|eve
am nächsten tag|tags darauf|folgetag*	następnego dnia|dzień później|nazajutrz	ngày hôm sau|hôm sau|ngày tiếp theo	neste dag|dagen etter|påfølgende dag	next day|following day|a day later
letzte woche|vergangene woche|vorige woche|letzten woche|vergangenen woche	w zeszłym tygodniu|w ubiegłym tygodniu|zeszł* tygod*|ubiegł* tygod*	tuần trước|tuần rồi|tuần vừa qua	forrige uke|sist uke|siste uke	last week|past week
diese woche|in dieser woche	w tym tygodniu|tego tygodnia	tuần này|trong tuần này	denne uka|denne uken	this week
nächste woche|kommende woche|nächsten woche|kommenden woche	w przyszłym tygodniu|w przyszły tydzień|przyszł* tygod*	tuần tới|tuần sau	neste uke|kommende uke	next week|coming week
vor einer woche	tydzień temu|przed tygodniem	một tuần trước|cách đây một tuần	for en uke siden	a week ago|one week ago
vergangenen monat|letzten monat|vorigen monat|vormonat*	w zeszłym miesiącu|w ubiegłym miesiącu|ubiegł* miesią*	tháng trước|tháng vừa qua	forrige måned|sist måned	last month|previous month
nächsten monat|kommenden monat	w przyszłym miesiącu|przyszł* miesią*	tháng tới|tháng sau	neste måned	next month
dieses jahr|in diesem jahr|heuer|diesjährig*	w tym roku|tego roku|tegoroczn*|bieżąc* rok*	năm nay|trong năm nay	i år|årets	this year
letztes jahr|vergangenes jahr|vorjahr*|im vergangenen jahr|voriges jahr|letzten jahr	w zeszłym roku|w ubiegłym roku|zeszłoroczn*|ubiegłoroczn*|rok temu	năm ngoái|năm trước|năm rồi	i fjor|fjorårets|fjoråret|forrige år	last year|previous year|a year ago
nächstes jahr|kommendes jahr|kommenden jahr|nächsten jahr	w przyszłym roku|przyszłoroczn*	năm tới|năm sau|sang năm	neste år|til neste år	next year|coming year
seit jahren|jahrelang*	od lat|latami|wieloletni*	nhiều năm nay|trong nhiều năm|từ nhiều năm	i årevis|i flere år	for years|years long
jahrzehntelang*	od dziesięcioleci|przez dekady|dziesiątki lat	hàng thập kỷ|nhiều thập kỷ	i tiår|flere tiår	for decades|decades long
vor jahren|vor einigen jahren	lat temu|kilka lat temu|przed laty	nhiều năm trước|năm trước đây|cách đây nhiều năm	for flere år siden|for noen år siden	years ago|several years ago
vor wenigen tagen|vor einigen tagen|dieser tage	kilka dni temu|przed kilkoma dniami	vài ngày trước|mấy hôm trước|cách đây vài ngày	for noen dager siden|for få dager siden	few days ago|days ago
kürzlich|neulich|jüngst|vor kurzem|unlängst	niedawno|ostatnio|w ostatnim czasie	gần đây|mới đây|vừa qua	nylig|i det siste|for kort tid siden	recently|lately|recent
bald|demnächst|in kürze	wkrótce|niebawem|niedługo	sắp|sớm|chẳng bao lâu nữa|trong thời gian tới	snart|om kort tid	soon|shortly|before long
sofort|umgehend|unverzüglich*|unmittelbar*|augenblicklich	natychmiast*|niezwłocz*|bezzwłocz*|od razu	ngay lập tức|lập tức|tức thì	umiddelbar*|straks|øyeblikkelig|med en gang	immediate*|instantly|at once|right away
gegenwart*|gegenwärtig*|derzeit*|zurzeit|momentan	obecnie|aktualnie|teraźniejsz*|bieżąc*	hiện tại|hiện nay|hiện thời|lúc này	for øyeblikket|nåværende|for tiden	currently|at present|at the moment|presently|nowadays
heutzutage|heutig*	w dzisiejszych czasach|współcześ*	ngày nay|thời nay	nå til dags|i våre dager|dagens	these days|nowadays
später*	później|późniejsz*	sau này|về sau|muộn hơn	senere|seinere	later
früher als|früher	wcześniej|wcześniejsz*	sớm hơn|trước đây	tidligere|før i tiden	earlier
einst|einmal war	niegdyś|kiedyś|dawniej	ngày xưa|một thời|xưa kia	en gang i tiden|engang	once|in the past
eines tages	pewnego dnia|któregoś dnia	một ngày nào đó|một ngày nọ	en dag i framtiden|en vakker dag	one day|someday
zum ersten mal|erstmals|erstmalig*	po raz pierwszy	lần đầu tiên|lần đầu	for første gang	for the first time|first time
zum zweiten mal	po raz drugi	lần thứ hai	for andre gang	for the second time|second time
zum letzten mal|letztmals	po raz ostatni|ostatni raz	lần cuối|lần cuối cùng	for siste gang	for the last time|last time
diesmal|dieses mal	tym razem	lần này	denne gangen	this time
von anfang an	od początku|od samego początku	ngay từ đầu|từ đầu	fra starten|fra begynnelsen	from the beginning|from the start|from the outset
auf dauer|langfristig*|dauerhaft*	długotermin*|na dłuższą metę|trwale|trwał*	dài hạn|lâu dài|về lâu dài|lâu bền	langsiktig*|på lang sikt|varig*	long term|lasting|in the long run
kurzfristig*	krótkotermin*|krótkotrwał*	ngắn hạn|trước mắt	kortsiktig*|på kort sikt	short term
vorübergehend*|zeitweise|zeitweilig|temporär*|vorläufig*	tymczasow*|przejściow*|czasow*	tạm thời|nhất thời	midlertidig*|foreløpig*	temporar*|provisional*|interim
rechtzeitig*|pünktlich*	na czas|punktualn*|terminow*	đúng giờ|kịp thời|đúng hạn	punktlig*|i tide|i rett tid	on time|in time|punctual*|timely
verspät*|verzöger*	opóźni*|spóźni*|zwłok*	trì hoãn|chậm trễ|bị hoãn	forsink*	delay*|belated*
verschieb*|verschob*|aufgeschoben*|vertag*	przełoż*|odrocz*|odłoż*	hoãn|trì hoãn|hoãn lại|dời lại	utsett*|utsatt*|utsette	postpon*|put off|adjourn*|deferred
vorzeitig*|verfrüht	przedwczes*|przedtermin*	sớm hơn dự kiến|trước thời hạn	for tidlig|førtidig*	premature*|ahead of schedule|early
# periods
sekunde*	sekund*	giây|tích tắc	sekund*	second|seconds
augenblick*|moment*	chwil*|moment*	khoảnh khắc|giây phút|chốc lát	øyeblikk*	moment*|instant
minutenlang|viertelstunde	kwadrans*	mười lăm phút	kvarter*	quarter of an hour|fifteen minutes
halbe stunde|halben stunde	pół godziny|półgodzin*	nửa giờ|nửa tiếng	halvtime*|halv time	half an hour|half hour
stundenlang*	godzinami|wielogodzinn*	hàng giờ|nhiều giờ|suốt nhiều giờ	timelang*|i timevis	hours long|for hours
tagelang|mehrtägig*	wielodniow*|kilkudniow*|całymi dniami	nhiều ngày|suốt nhiều ngày	flere dager|dagevis	days long|for days|multi day
rund um die uhr	całą dobę|całodobow*	suốt ngày đêm|cả ngày lẫn đêm	døgnet rundt	around the clock|round the clock
stündlich*	co godzinę|cogodzinn*	hàng giờ|mỗi giờ	hver time|timesvis	hourly|every hour
täglich*|jeden tag	codzien*|każdego dnia|co dzień	hàng ngày|hằng ngày|mỗi ngày	daglig*|hver dag	daily|every day
wöchentlich*	cotygodniow*|co tydzień|tygodniowo	hàng tuần|hằng tuần|mỗi tuần	ukentlig*|hver uke	weekly|every week
monatlich*|jeden monat	miesięczn*|comiesięczn*|co miesiąc	hàng tháng|hằng tháng|mỗi tháng	månedlig*|hver måned	monthly|every month
jährlich*|alljährlich*|jedes jahr	coroczn*|rocznie|co roku|dorocznie|doroczn*	hàng năm|hằng năm|mỗi năm|thường niên	årlig*|hvert år	annual*|yearly|every year|each year
halbjahr*|halbjährlich*	półrocz*	nửa năm|sáu tháng đầu năm	halvår*	half year*|six months|first half
vierteljahr*|quartal*	kwartał*|kwartaln*	hàng quý	kvartal*	quarter|quarters|quarterly
jahrestag*|jubiläum*	rocznic*|jubileusz*	kỷ niệm|ngày kỷ niệm|lễ kỷ niệm	årsdag*|jubileum*	anniversar*|jubilee*
geburtstag*	urodzin*	sinh nhật|ngày sinh	bursdag*|fødselsdag*	birthday*
jahrtausend*	tysiącleci*|millenni*	thiên niên kỷ|nghìn năm	årtusen*	millenni*
epoche*|ära|zeitalter*	epok*|erze	kỷ nguyên|thời đại|thời kỳ	epoke*|tidsalder*	epoch*|era|eras
mittelalter*	średniowiecz*	trung cổ|thời trung cổ	middelalder*	middle ages|medieval
antike*|altertum*	starożytn*|antyczn*	cổ đại|thời cổ đại	oldtid*|antikk*	antiquity|ancient times
steinzeit*|bronzezeit*|eisenzeit*	epok* kamienia|epok* brązu|epok* żelaza	thời kỳ đồ đá|thời đồ đá|thời đồ đồng	steinalder*|bronsealder*|jernalder*	stone age|bronze age|iron age
zeitraum*|zeitspanne*|periode*|phase*	okres*|faza|fazie|fazę|fazy	giai đoạn|thời gian|khoảng thời gian|thời kỳ	periode*|tidsrom*|fase|fasen	period*|phase*|timeframe
zeitpunkt*	moment*|czas trwania	thời điểm|mốc thời gian	tidspunkt*	point in time|timing
zeitplan*|fahrplan*	harmonogram*|rozkład jazdy|rozkładu jazdy	lịch trình|thời gian biểu|thời khóa biểu	timeplan*|rutetabell*|tidsplan*|framdriftsplan*	schedule*|timetable*
generation*	pokole*|generacj*	thế hệ	generasjon*	generation*
frühling*|frühjahr*	wiosn*|wiosenn*	mùa xuân	våren|vårens|vårlig*|i vår	spring|springtime
sommer*	latem|lecie	mùa hè|mùa hạ|hè	sommer*|somrene	summer*
herbst*	jesie*	mùa thu	høst*	autumn*
winter*	zima|zimy|zimę|zimie|zimow*	mùa đông	vinter*|vintre*	winter*
jahreszeit*	por* roku	mùa trong năm|bốn mùa	årstid*	season*
weihnacht*|heiligabend*	boże narodzenie|bożego narodzenia|bożonarodzeniow*|wigili*|gwiazdk*	giáng sinh|lễ giáng sinh|noel|đêm giáng sinh	julaften*|juledag*|julen|jul|juletre*	christmas*|xmas
ostern|oster|osterfest*|ostersonntag*|karfreitag*|ostermontag*	wielkanoc*|wielkiego piątku|wielki piątek	phục sinh|lễ phục sinh	påske*|langfredag*	easter*|good friday
pfingst*	zielon* świątk*|zesłani* ducha świętego	lễ hiện xuống|lễ ngũ tuần	pinse*	pentecost*|whitsun*
silvester*|neujahr*|jahreswechsel*	sylwest*|nowy rok|nowego roku|noworoczn*	năm mới|giao thừa|đêm giao thừa|tết dương lịch	nyttår*	new year|new years eve
mondneujahr*|tetfest*|chinesisches neujahr	księżycow* nowy rok|nowy rok księżycowy|chiński nowy rok	tết nguyên đán|tết âm lịch|ngày tết|dịp tết	kinesisk nyttår|månenyttår*	lunar new year|tet holiday|chinese new year
ramadan*|fastenmonat*	ramadan*	tháng ramadan|tháng lễ ramadan|ramadan	ramadan*	ramadan*
jahresende*|ende des jahres	koniec roku|końca roku|końcem roku|końcu roku	cuối năm|hết năm	slutten av året|årsskift*|årsslutt*	end of the year|year end
jahresbeginn*|anfang des jahres|jahresanfang*	początek roku|początku roku|początkiem roku	đầu năm|từ đầu năm	begynnelsen av året|starten av året|årets begynnelse	beginning of the year|start of the year
# frequency
immer wieder|wiederholt*|mehrfach|mehrmals	wielokrotn*|wiele razy|kilkakrotn*|raz po raz	nhiều lần|liên tục|lặp đi lặp lại|hết lần này đến lần khác	gjentatte|gjentatt*|flere ganger|gang på gang	repeated*|several times|many times|time and again
wiederhol*	powtarz*|powtórz*|powtórk*	lặp lại|nhắc lại	gjenta*|gjentok	repeat*|repetiti*
oft|häufig*|oftmals	często|częst*|nieraz	thường|thường xuyên|nhiều khi	ofte|hyppig*	often|frequent*
meistens|meist|üblicherweise|normalerweise|gewöhnlich*	zwykle|zazwyczaj|przeważnie|najczęściej	thường|thông thường|thường thì	vanligvis|som oftest|normalt|som regel	usually|normally|typically|mostly
manchmal|gelegentlich*|mitunter|ab und zu	czasami|czasem|niekiedy|od czasu do czasu	đôi khi|thỉnh thoảng|đôi lúc|có khi	noen ganger|av og til|iblant|leilighetsvis	sometimes|occasional*|at times|from time to time
selten*|rar|rare	rzadk*|rzadko|nieczęsto	hiếm|hiếm khi|ít khi|hiếm có	sjelden*	rare|rarely|seldom
regelmäßig*	regularn*	thường xuyên|đều đặn|định kỳ	regelmessig*|jevnlig*	regular*
ständig*|permanent*|dauernd|andauernd*|fortwährend	ciągl*|nieustan*|nieprzerwan*|stale	liên tục|không ngừng|thường trực	stadig vekk|kontinuerlig*|konstant*|uavbrutt	constant*|permanent*|continuous*|continual*
einmal	jeden raz|jednokrotn*|raz na	một lần	én gang|ein gong	once|one time|one off
zweimal*|zum zweiten	dwukrotn*|dwa razy	hai lần	to ganger	twice|two times
dreimal*|dreifach*	trzykrotn*|trzy razy|potrójn*	ba lần|gấp ba	tre ganger|tredoble*|tredobbel*	three times|thrice|triple*|threefold
viermal*|vierfach*	czterokrotn*|cztery razy	bốn lần|gấp bốn	fire ganger|firedoble*|firedobbel*	four times|fourfold|quadrupl*
zehnmal*|zehnfach*	dziesięciokrotn*|dziesięć razy	mười lần|gấp mười	ti ganger|tidoble*	ten times|tenfold
mal so viel|vielfach*|mehrfache*	krotnie|wielokrotność*	gấp nhiều lần|gấp	mangedoble*|ganger så	times as many|times as much|multiple times
ein andermal|nächstes mal	następnym razem|innym razem	lần sau|lần tới	neste gang	next time|another time
letztes mal	ostatnim razem|poprzednim razem	lần trước|lần gần nhất	forrige gang|sist gang	last time|the last time
# ordinals
erste|ersten|erster|erstes	pierwszy|pierwsza|pierwsze|pierwszego|pierwszej|pierwszym|pierwszych	đầu tiên|thứ nhất	første	first
zweite|zweiten|zweiter|zweites	drugi|druga|drugie|drugiego|drugiej|drugim	thứ hai|thứ nhì	andre	second
dritte|dritten|dritter|drittes	trzeci|trzecia|trzecie|trzeciego|trzeciej|trzecim	thứ ba	tredje	third
vierte|vierten|vierter|viertes	czwarty|czwarta|czwarte|czwartego|czwartej|czwartym	thứ tư	fjerde	fourth
fünfte|fünften|fünfter|fünftes	piąty|piąta|piąte|piątego|piątej|piątym	thứ năm	femte	fifth
sechste*	szósty|szósta|szóste|szóstego|szóstej|szóstym	thứ sáu	sjette	sixth
siebte*|siebente*	siódmy|siódma|siódme|siódmego|siódmej|siódmym	thứ bảy	sjuende|syvende	seventh
achte|achten|achter|achtes	ósmy|ósma|ósme|ósmego|ósmej|ósmym	thứ tám	åttende	eighth
neunte*	dziewiąty|dziewiąta|dziewiąte|dziewiątego|dziewiątej|dziewiątym	thứ chín	niende	ninth
zehnte*	dziesiąty|dziesiąta|dziesiąte|dziesiątego|dziesiątej|dziesiątym	thứ mười	tiende	tenth
elfte*	jedenasty|jedenasta|jedenaste|jedenastego|jedenastej	thứ mười một	ellevte	eleventh
zwölfte*	dwunasty|dwunasta|dwunaste|dwunastego|dwunastej	thứ mười hai	tolvte	twelfth
zwanzigste*	dwudziest*	thứ hai mươi	tjuende|tyvende	twentieth
vorletzt*	przedostatn*	áp chót|kế cuối	nest siste	penultimate|second to last
zweitgrößte*	drugi co do wielkości|drugie co do wielkości|druga co do wielkości	lớn thứ hai	nest størst*	second largest|second biggest
drittgrößte*	trzeci co do wielkości|trzecie co do wielkości|trzecia co do wielkości	lớn thứ ba	tredje størst*	third largest|third biggest
# cardinals
null	zero|zera|zerow*	số không	null	zero|nought|nil
eins|eine einzige	jeden|jedna|jedno|jednego|jednej|jednym		ett	one
zwei|zweier	dwa|dwie|dwaj|dwóch|dwóm|dwoma|dwu|dwoje	hai	to	two
drei|dreier	trzy|trzej|trzech|trzem|trzema|troje	ba	tre	three
vier|vierer	cztery|czterej|czterech|czterem|czterema	bốn	fire	four
fünf	pięć|pięciu|pięcioro		fem	five
sechs	sześć|sześciu|sześcioro	sáu	seks	six
sieben	siedem|siedmiu|siedmioro	bảy	sju|syv	seven
acht	osiem|ośmiu	tám	åtte	eight
neun	dziewięć|dziewięciu	chín	ni	nine
zehn	dziesięć|dziesięciu	mười	ti	ten
elf	jedenaście|jedenastu	mười một	elleve	eleven
zwölf	dwanaście|dwunastu	mười hai	tolv	twelve
dreizehn	trzynaście|trzynastu	mười ba	tretten	thirteen
vierzehn	czternaście|czternastu	mười bốn	fjorten	fourteen
fünfzehn	piętnaście|piętnastu	mười lăm	femten	fifteen
sechzehn	szesnaście|szesnastu	mười sáu	seksten	sixteen
siebzehn	siedemnaście|siedemnastu	mười bảy	sytten	seventeen
achtzehn	osiemnaście|osiemnastu	mười tám	atten	eighteen
neunzehn	dziewiętnaście|dziewiętnastu	mười chín	nitten	nineteen
zwanzig	dwadzieścia|dwudziestu	hai mươi|hai chục	tjue|tyve	twenty
dreißig	trzydzieści|trzydziestu	ba mươi|ba chục	tretti|tredve	thirty
vierzig	czterdzieści|czterdziestu	bốn mươi|bốn chục	førti	forty
fünfzig	pięćdziesiąt|pięćdziesięciu	năm mươi|năm chục	femti	fifty
sechzig	sześćdziesiąt|sześćdziesięciu	sáu mươi|sáu chục	seksti	sixty
siebzig	siedemdziesiąt|siedemdziesięciu	bảy mươi|bảy chục	sytti	seventy
achtzig	osiemdziesiąt|osiemdziesięciu	tám mươi|tám chục	åtti	eighty
neunzig	dziewięćdziesiąt|dziewięćdziesięciu	chín mươi|chín chục	nitti	ninety
hundert|einhundert	sto|stu	một trăm	hundre|ett hundre	hundred|one hundred
zweihundert	dwieście|dwustu	hai trăm	to hundre	two hundred
dreihundert	trzysta|trzystu	ba trăm	tre hundre	three hundred
fünfhundert	pięćset|pięciuset	năm trăm	fem hundre	five hundred
tausend|eintausend	tysiąc|tysiąca	một nghìn|một ngàn	tusen|ett tusen	one thousand|thousand
einundzwanzig	dwadzieścia jeden	hai mươi mốt	tjueen|tjueett	twenty one
zweiundzwanzig	dwadzieścia dwa	hai mươi hai	tjueto	twenty two
dreiundzwanzig	dwadzieścia trzy	hai mươi ba	tjuetre	twenty three
vierundzwanzig	dwadzieścia cztery	hai mươi bốn|hai mươi tư	tjuefire	twenty four
fünfundzwanzig	dwadzieścia pięć	hai mươi lăm	tjuefem	twenty five
sechsundzwanzig	dwadzieścia sześć	hai mươi sáu	tjueseks	twenty six
siebenundzwanzig	dwadzieścia siedem	hai mươi bảy	tjuesju|tjuesyv	twenty seven
achtundzwanzig	dwadzieścia osiem	hai mươi tám	tjueåtte	twenty eight
neunundzwanzig	dwadzieścia dziewięć	hai mươi chín	tjueni	twenty nine
einunddreißig	trzydzieści jeden	ba mươi mốt	trettien|trettiett	thirty one
zweiunddreißig	trzydzieści dwa	ba mươi hai	trettito	thirty two
dreiunddreißig	trzydzieści trzy	ba mươi ba	trettitre	thirty three
vierunddreißig	trzydzieści cztery	ba mươi bốn|ba mươi tư	trettifire	thirty four
fünfunddreißig	trzydzieści pięć	ba mươi lăm	trettifem	thirty five
sechsunddreißig	trzydzieści sześć	ba mươi sáu	trettiseks	thirty six
siebenunddreißig	trzydzieści siedem	ba mươi bảy	trettisju|trettisyv	thirty seven
achtunddreißig	trzydzieści osiem	ba mươi tám	trettiåtte	thirty eight
neununddreißig	trzydzieści dziewięć	ba mươi chín	trettini	thirty nine
einundvierzig	czterdzieści jeden	bốn mươi mốt	førtien|førtiett	forty one
zweiundvierzig	czterdzieści dwa	bốn mươi hai	førtito	forty two
dreiundvierzig	czterdzieści trzy	bốn mươi ba	førtitre	forty three
vierundvierzig	czterdzieści cztery	bốn mươi bốn|bốn mươi tư	førtifire	forty four
fünfundvierzig	czterdzieści pięć	bốn mươi lăm	førtifem	forty five
sechsundvierzig	czterdzieści sześć	bốn mươi sáu	førtiseks	forty six
siebenundvierzig	czterdzieści siedem	bốn mươi bảy	førtisju|førtisyv	forty seven
achtundvierzig	czterdzieści osiem	bốn mươi tám	førtiåtte	forty eight
neunundvierzig	czterdzieści dziewięć	bốn mươi chín	førtini	forty nine
einundfünfzig	pięćdziesiąt jeden	năm mươi mốt	femtien|femtiett	fifty one
zweiundfünfzig	pięćdziesiąt dwa	năm mươi hai	femtito	fifty two
dreiundfünfzig	pięćdziesiąt trzy	năm mươi ba	femtitre	fifty three
vierundfünfzig	pięćdziesiąt cztery	năm mươi bốn|năm mươi tư	femtifire	fifty four
fünfundfünfzig	pięćdziesiąt pięć	năm mươi lăm	femtifem	fifty five
sechsundfünfzig	pięćdziesiąt sześć	năm mươi sáu	femtiseks	fifty six
siebenundfünfzig	pięćdziesiąt siedem	năm mươi bảy	femtisju|femtisyv	fifty seven
achtundfünfzig	pięćdziesiąt osiem	năm mươi tám	femtiåtte	fifty eight
neunundfünfzig	pięćdziesiąt dziewięć	năm mươi chín	femtini	fifty nine
einundsechzig	sześćdziesiąt jeden	sáu mươi mốt	sekstien|sekstiett	sixty one
zweiundsechzig	sześćdziesiąt dwa	sáu mươi hai	sekstito	sixty two
dreiundsechzig	sześćdziesiąt trzy	sáu mươi ba	sekstitre	sixty three
vierundsechzig	sześćdziesiąt cztery	sáu mươi bốn|sáu mươi tư	sekstifire	sixty four
fünfundsechzig	sześćdziesiąt pięć	sáu mươi lăm	sekstifem	sixty five
sechsundsechzig	sześćdziesiąt sześć	sáu mươi sáu	sekstiseks	sixty six
siebenundsechzig	sześćdziesiąt siedem	sáu mươi bảy	sekstisju|sekstisyv	sixty seven
achtundsechzig	sześćdziesiąt osiem	sáu mươi tám	sekstiåtte	sixty eight
neunundsechzig	sześćdziesiąt dziewięć	sáu mươi chín	sekstini	sixty nine
einundsiebzig	siedemdziesiąt jeden	bảy mươi mốt	syttien|syttiett	seventy one
zweiundsiebzig	siedemdziesiąt dwa	bảy mươi hai	syttito	seventy two
dreiundsiebzig	siedemdziesiąt trzy	bảy mươi ba	syttitre	seventy three
vierundsiebzig	siedemdziesiąt cztery	bảy mươi bốn|bảy mươi tư	syttifire	seventy four
fünfundsiebzig	siedemdziesiąt pięć	bảy mươi lăm	syttifem	seventy five
sechsundsiebzig	siedemdziesiąt sześć	bảy mươi sáu	syttiseks	seventy six
siebenundsiebzig	siedemdziesiąt siedem	bảy mươi bảy	syttisju|syttisyv	seventy seven
achtundsiebzig	siedemdziesiąt osiem	bảy mươi tám	syttiåtte	seventy eight
neunundsiebzig	siedemdziesiąt dziewięć	bảy mươi chín	syttini	seventy nine
einundachtzig	osiemdziesiąt jeden	tám mươi mốt	åttien|åttiett	eighty one
zweiundachtzig	osiemdziesiąt dwa	tám mươi hai	åttito	eighty two
dreiundachtzig	osiemdziesiąt trzy	tám mươi ba	åttitre	eighty three
vierundachtzig	osiemdziesiąt cztery	tám mươi bốn|tám mươi tư	åttifire	eighty four
fünfundachtzig	osiemdziesiąt pięć	tám mươi lăm	åttifem	eighty five
sechsundachtzig	osiemdziesiąt sześć	tám mươi sáu	åttiseks	eighty six
siebenundachtzig	osiemdziesiąt siedem	tám mươi bảy	åttisju|åttisyv	eighty seven
achtundachtzig	osiemdziesiąt osiem	tám mươi tám	åttiåtte	eighty eight
neunundachtzig	osiemdziesiąt dziewięć	tám mươi chín	åttini	eighty nine
einundneunzig	dziewięćdziesiąt jeden	chín mươi mốt	nittien|nittiett	ninety one
zweiundneunzig	dziewięćdziesiąt dwa	chín mươi hai	nittito	ninety two
dreiundneunzig	dziewięćdziesiąt trzy	chín mươi ba	nittitre	ninety three
vierundneunzig	dziewięćdziesiąt cztery	chín mươi bốn|chín mươi tư	nittifire	ninety four
fünfundneunzig	dziewięćdziesiąt pięć	chín mươi lăm	nittifem	ninety five
sechsundneunzig	dziewięćdziesiąt sześć	chín mươi sáu	nittiseks	ninety six
siebenundneunzig	dziewięćdziesiąt siedem	chín mươi bảy	nittisju|nittisyv	ninety seven
achtundneunzig	dziewięćdziesiąt osiem	chín mươi tám	nittiåtte	ninety eight
neunundneunzig	dziewięćdziesiąt dziewięć	chín mươi chín	nittini	ninety nine
# rough numbers
dutzend*	tuzin*|kilkanaście|kilkunastu	hàng chục|một tá|chục	dusin*|titalls	dozen*
dutzende|zig	dziesiątki|dziesiątek|kilkadziesiąt|kilkudziesięciu	hàng chục|vài chục	titalls|snesevis|dusinvis	dozens|tens of|scores of
hunderte|hunderten	setki|setek|setkach|kilkaset|kilkuset	hàng trăm|vài trăm	hundrevis|hundretalls	hundreds
tausende|tausenden|abertausend*	tysiące|tysięcy|tysiącach|tysiącom	hàng nghìn|hàng ngàn|hàng vạn	tusenvis|tusentalls	thousands
zehntausende*|zehntausend	dziesiątki tysięcy|dziesiątek tysięcy|dziesięć tysięcy	hàng chục nghìn|hàng vạn|hàng chục ngàn|mười nghìn|một vạn	titusen*|ti tusen	tens of thousands|ten thousand
hunderttausend*	setki tysięcy|setek tysięcy|sto tysięcy	hàng trăm nghìn|hàng trăm ngàn|trăm nghìn	hundretusen*|hundre tusen	hundreds of thousands|hundred thousand
millionen	miliony|milionów|milionom|milionami	hàng triệu|triệu	millioner|millionvis	millions
milliarden	miliardy|miliardów|miliardami|miliardow*	hàng tỷ|hàng tỉ|tỷ|tỉ	milliarder|milliardene	billions
billion|billionen	bilion*	nghìn tỷ|ngàn tỷ|nghìn tỉ	billion*	trillion*
halb|halbe|halben|halber|halbes	pół|połow*	nửa|rưỡi	halv|halve|halvt	half
hälfte*	połow*	một nửa|phân nửa	halvparten|halvdel*	half|halves
eineinhalb|anderthalb*	półtora|półtorej	một rưỡi|rưỡi	halvannen|én og en halv|halvannet	one and a half|a half
drittel*	jedn* trzeci*|dwie trzecie|dwóch trzecich	một phần ba|phần ba	tredjedel*|tredel*	one third|two thirds|thirds
zwei drittel	dwie trzecie|dwóch trzecich	hai phần ba	to tredjedeler|to tredeler	two thirds
viertel	ćwierć|jedn* czwart*|ćwiartk*	một phần tư|phần tư	fjerdedel*|kvart	one quarter|one fourth|quarters
drei viertel|dreiviertel*	trzy czwarte|trzech czwartych	ba phần tư	tre fjerdedeler|trekvart	three quarters
fünftel*	jedna piąta|jednej piątej	một phần năm	femtedel*|femdel*	one fifth|fifths
zehntel*	dziesiąt* część|jedna dziesiąta	một phần mười	tidel*|tiendedel*	one tenth|tenths
prozent|prozentig*	procent|procenta|procentów|procentow*|proc	phần trăm|tỷ lệ phần trăm	prosent*|prosentandel*	percent|percentage*|per cent
prozentpunkt*	punkt* procentow*	điểm phần trăm	prosentpoeng*	percentage point*
promille*	promil*	phần nghìn	promille*	per mille|blood alcohol
verhältnis|anteil|quote	odset*|proporcj*|udział*|wskaźnik*	tỷ lệ|tỉ lệ|tỷ trọng	andel*|forholdstall*|rate|raten	proportion*|ratio*|rate|rates|share
durchschnitt*|mittelwert*	średni*|przeciętn*	trung bình|bình quân	gjennomsnitt*|snitt|snittet	average*|mean value
median*	median*	trung vị	median*	median*
maximum|höchstwert*|obergrenze*	maksim*|górna granica|limit*	tối đa|mức tối đa|giới hạn trên	maksim*|øvre grense	maximum|upper limit|ceiling
minimum|mindestwert*|untergrenze*	minim*	tối thiểu|mức tối thiểu	minim*|nedre grense	minimum
summe*|gesamtzahl*	suma|sumy|sumę|sumie|łączna liczba|łącznej liczby	tổng số|tổng cộng	summen|totalsum*|samlet antall	sum|sums|total number
anzahl*	liczba|liczby|liczbę|liczbie	số lượng	antall*	number of
menge*|quantität*	iloś*	khối lượng|số lượng	mengde*|kvantum*	quantit*|amount*
differenz*|unterschied*	różnic*	sự khác biệt|chênh lệch|khác biệt	differanse*|forskjell*	difference*|gap
zähl|zählen|zählt|zählte*|gezählt*|zählung*	policz*|liczy|liczeni*|liczyć	đếm|kiểm đếm	telle|teller|talte|telling*|opptelling*	count|counts|counted|counting
rechn|rechnen|rechnet|berechn*|gerechnet|kalkul*	oblicz*|wylicz*|kalkul*	tính toán|ước tính	beregn*|kalkul*|regne ut	calculat*|comput*
statistik*	statyst*	thống kê|số liệu thống kê	statisti*	statistic*
übertreff*|übertraf*|übertroff*|überschreit*|überstieg*|überschritt*	przekracz*|przekrocz*|przewyższ*	vượt quá|vượt|vượt mức	overskrid*|overskred*|overgikk|overgå*	exceed*|surpass*
verdoppel*	podwoi*|podwaja*|podwoje*	gấp đôi|tăng gấp đôi	fordobl*|doble|doblet	doubl*
verdreifach*	potroi*|potraja*	gấp ba|tăng gấp ba	tredobl*	tripl*|trebl*
halbier*	zmniejsz* o połowę|spad* o połowę	giảm một nửa|giảm nửa	halver*	halv*|cut in half
# measures
zentimeter*|cm	centymetr*|cm	xen ti mét|centimet|cm	centimeter*|cm	centimet*|cm
millimeter*|mm	milimetr*|mm	mi li mét|milimet|mm	millimeter*|mm	millimet*|mm
meter|metern|meters	metr|metra|metry|metrów|metrach|metrowy|metrowa|metrowe	mét	meter|meteren|meters	meter|meters|metre|metres
kilometer*	kilometr*	ki lô mét|cây số|km|kilomet	kilometer*|mil	kilomet*
quadratkilometer*	kilometr* kwadrat*|km kw	ki lô mét vuông|km vuông|cây số vuông	kvadratkilometer*	square kilomet*|square mile*
quadratmeter*	metr* kwadrat*	mét vuông	kvadratmeter*	square met*|square feet|square foot
kubikmeter*	metr* sześcienn*	mét khối	kubikkmeter*	cubic met*|cubic feet
hektar*	hektar*	héc ta|hecta|ha	hektar*|dekar|mål jord	hectare*|acre*
fuß hoch|fuß lang	stóp|stopy|stopę	bộ anh|feet|foot	fot	feet|foot
zoll groß|inch	calow*	inch|inh	tomme|tommer	inch|inches
seemeile*	mila morska|mil morskich|mile morskie	hải lý	nautisk* mil	nautical mile*
gramm*	gram|gramy|gramów|grama	gam|gram	gram	gram|grams|gramme*
kilogramm*|kilo|kilos|kg	kilogram*|kilo|kg	ki lô gam|kg	kilogram*|kilo|kg	kilogram*|kilo|kilos|kg
tonne|tonnen	tona|tony|ton|tonach|tonę	tấn	tonn|tonnene	ton|tons|tonne*
unze*	uncj*	ao xơ|ounce	unse|unser	ounce*
liter*	litr|litra|litry|litrów|litrow*	lít	liter*	liter*|litre*
barrel*|fass|fässer*	barył*	thùng dầu|thùng	fat olje|fatet|oljefat*	barrel*
grad|grad celsius	stopni*|stopień	độ c	grader|grad|celsiusgrader	degree|degrees|celsius|fahrenheit
volt|watt|kilowatt*|megawatt*|gigawatt*	wolt*|watów|kilowat*|megawat*|gigawat*	vôn|oát|megawatt|kilowatt|gigawatt	volt|watt|kilowatt*|megawatt*|gigawatt*	volt*|watt*|kilowatt*|megawatt*|gigawatt*
kilowattstunde*|megawattstunde*|terawattstunde*	kilowatogodzin*|megawatogodzin*|terawatogodzin*	ki lô oát giờ|kwh|kilowatt giờ	kilowattime*|megawattime*|terawattime*	kilowatt hour*|megawatt hour*|terawatt hour*
megabyte*|gigabyte*|terabyte*	megabajt*|gigabajt*|terabajt*	megabyte|gigabyte|terabyte	megabyte*|gigabyte*|terabyte*	megabyte*|gigabyte*|terabyte*
stundenkilometer*|km h|kilometer pro stunde	kilometrów na godzinę|km na godzinę	km giờ|cây số giờ|kilomet giờ	kilometer i timen|km t	kilometers per hour|kilometres per hour|miles per hour|mph
länge|längen|länge von	długoś*	chiều dài|độ dài	lengde*	length*
breite|breiten|breit|breite*	szerok*	chiều rộng|rộng|bề rộng	bredde*|bred|brede|bredt	width*|wide|broad*
höhe|höhen	wysokoś*	chiều cao|độ cao	høyde*	height*|altitude*
tiefe|tiefen	głębok*	độ sâu|chiều sâu	dybde*|dyp|dypt|dype	depth*|deep|deeper
dicke|dick|dicke*	grub*	dày|độ dày|bề dày	tykkels*|tykk|tykke|tykt	thick*
fläche*	powierzchni*|areał*	diện tích|bề mặt	arealet|areal|flate|flaten|overflat*	area|surface*
volumen*	objętoś*|wolumen*	thể tích|khối lượng|dung tích	volum|volumet|volumer	volume*
abstand*|entfernung*|distanz*	odległoś*|dystans*	khoảng cách|cự ly	avstand*|distanse*	distance*
geschwindigkeit*|tempo	prędkoś*|szybkoś*|tempo|tempie	tốc độ|vận tốc|nhịp độ	hastighet*|fart|farten|tempo*	speed*|velocit*|pace
temperatur*	temperatur*	nhiệt độ	temperatur*	temperatur*
schwere|gewichts|schwergewicht*|wiegt|wiegen|wog|gewogen	waży|ważył*|waga|wagi|wadze	cân nặng|trọng lượng	veier|veide|vekt|vekten	weigh*|weight*
durchmesser*	średnic*	đường kính	diameter*|tverrmål*	diameter*
radius|umkreis*	promie*	bán kính|trong bán kính	radius*|omkrets*	radius|circumference
kapazität*|fassungsvermögen	pojemnoś*|przepustow*|zdolnoś*	công suất|sức chứa|năng lực	kapasitet*	capacit*
maß|maßstab*|messung*|gemessen*|messen|misst	pomiar*|zmierz*|mierz*|miar*	đo lường|đo đạc|phép đo	måling*|målt*|måler	measur*
stufe*|niveau*|pegel*	poziom*|szczebel*|stopień	mức độ|cấp độ|trình độ	nivå*|trinn*	level*
reihe|reihen|serie*	seri*|szereg*	loạt|hàng loạt|chuỗi	rekke|rekken|serie*	series|string of|row
paar|paare	para|pary|parę|parze|par	cặp	par|paret|parene	pair|pairs|couple|couples
stück|stücke|stücken	sztuk|sztuka|sztuki|kawałek|kawałk*	mảnh|miếng	stykk|stykke|stykker|stk	piece|pieces
gesamtmenge|vollständig	całość|całości|komplet*	toàn bộ|đầy đủ|trọn vẹn	helhet*|fullstendig*	entirety|entire|complete
`
