/** Qualities: adjectives and abstract nouns of size, worth, character, state, colour and degree. Format: `parseVocabulary`. */
export const QUALITIES = `de	pl	vi	nb	en
# size, shape, degree
riesig*|gewaltig*|enorm*|gigantisch*	ogromn*|olbrzym*|gigantycz*	khổng lồ|to lớn|cực lớn|đồ sộ	enorm*|gigantisk*|kjempestor*	huge|enormous*|giant*|gigantic|massive*
winzig*	malutk*|maleńk*|drobn*	tí hon|nhỏ xíu|rất nhỏ|nhỏ bé	ørliten|bitte liten|bitte små	tiny|minuscule
größer*	większ*	lớn hơn|to hơn	større	larger|bigger|greater
größte*|größter|größtes	największ*	lớn nhất|to nhất	største|størst	largest|biggest|greatest
kleiner|kleinere*	mniejsz*	nhỏ hơn|bé hơn	mindre	smaller
kleinste*	najmniejsz*	nhỏ nhất|bé nhất	minste	smallest
höher*	wyższ*	cao hơn	høyere	higher|taller
höchste*	najwyższ*	cao nhất	høyeste|høyest	highest|tallest|supreme
niedriger*|geringer*	niższ*	thấp hơn	lavere	lower
niedrigste*|tiefste*|geringste*	najniższ*	thấp nhất	laveste|lavest	lowest
länger*	dłuższ*|dłużej	dài hơn|lâu hơn	lengre|lenger	longer
längste*	najdłuższ*|najdłużej	dài nhất|lâu nhất	lengste|lengst	longest
kürzer*	krótsz*|krócej	ngắn hơn	kortere	shorter
jünger|jüngere*	młodsz*	trẻ hơn|em út	yngre	younger
jüngste*	najmłodsz*	trẻ nhất	yngste|yngst	youngest
ältere*|älter	starsz*	già hơn|lớn tuổi|cao tuổi	eldre	older|elder|elderly
älteste*	najstarsz*	lâu đời nhất|già nhất|cổ nhất	eldste|eldst	oldest|eldest
besser|bessere*	lepsz*|lepiej	tốt hơn|khá hơn	bedre	better
beste|besten|bester|bestes	najleps*|najlepiej	tốt nhất|giỏi nhất|hay nhất	beste|best	best
schlechter|schlechtere*|schlimmer*	gorsz*|gorzej	tồi tệ hơn|tệ hơn|xấu hơn|kém hơn	verre|dårligere	worse
schlechteste*|schlimmste*	najgorsz*|najgorzej	tồi tệ nhất|tệ nhất|xấu nhất	verste|verst|dårligst*	worst
wichtigste*|bedeutendste*	najważniejsz*|kluczow*	quan trọng nhất|chủ chốt|then chốt	viktigste|viktigst	most important|key|crucial
stärkste*	najsilniejsz*|najmocniejsz*	mạnh nhất	sterkeste|sterkest	strongest
schnellste*	najszybsz*|najszybciej	nhanh nhất	raskeste|raskest|hurtigste	fastest|quickest
reichste*	najbogatsz*	giàu nhất|giàu có nhất	rikeste|rikest	richest|wealthiest
ärmste*	najbiedniejsz*|najuboższ*	nghèo nhất	fattigste|fattigst	poorest
bekannteste*|berühmteste*	najbardziej znan*|najsłynniejsz*	nổi tiếng nhất	mest kjente|mest berømte	most famous|best known
schmal*|eng|enge|engen|enger	wąsk*|ciasn*	hẹp|chật hẹp|chật chội	smal|smale|smalt|trang|trange	narrow*|cramped
flach|flache*	płask*	bằng phẳng|phẳng	flat|flate|flatt	flat|shallow
steil*	strom*	dốc đứng	bratt|bratte	steep*
gerade linie|geradeaus	prost* lini*|na wprost	đường thẳng	rett fram|rett linje|rettlinj*	straight
rund|runde form|kreisförm*	okrągł*	hình tròn|tròn	rund|runde|rundt	round|circular
quadratisch*|viereckig*	kwadrat*|prostokąt*	hình vuông|vuông|hình chữ nhật	kvadrat*|firkant*	square|rectang*
dreieck*	trójkąt*	tam giác|hình tam giác	trekant*	triang*
form|formen|gestalt	kształt*|form|forma|formy|formę	hình dạng|hình thức|hình thù	form|former|formen|fasong*	shape*|form|forms
umfangreich*|umfassend*	obszern*|kompleks*|szerok*	toàn diện|rộng rãi|sâu rộng	omfattende|helhetlig*	comprehensive*|extensive*|far reaching
massenhaft*|massiv*|massen	masow*|masywn*	ồ ạt|hàng loạt|quy mô lớn	massiv*|i stor skala	mass|massive*|large scale
geringfügig*|leicht gestiegen	nieznaczn*|niewielk*	không đáng kể|đôi chút	ubetydelig*|svak økning	slight|slightly|marginal*|minor
erheblich*|beträchtlich*|deutlich*|wesentlich*	znaczn*|znacząc*|istotn*	đáng kể|rõ rệt|lớn lao	betydelig*|vesentlig*|betraktelig*	considerabl*|significant*|substantial*
drastisch*|dramatisch*	drastyczn*|dramatyczn*	mạnh mẽ|nghiêm trọng|đột ngột|kịch tính	drastisk*|dramatisk*	drastic*|dramatic*
extrem*|äußerst	ekstremaln*|skrajn*	cực đoan|cực kỳ|cực độ|khắc nghiệt	ekstrem*	extreme*
intensiv*	intensywn*	dữ dội|cường độ cao|căng thẳng|mãnh liệt	intens*	intens*
heftig*	gwałtown*|ostry|ostra|ostre|zażart*	dữ dội|gay gắt|kịch liệt	voldsom*|kraftig*|heftig*	fierce*|heavy|heavily|violent*
allmählich*|schrittweise|stufenweise	stopniow*	dần dần|từng bước|từ từ	gradvis*|etter hvert|skrittvis*	gradual*|step by step
weit|weite|weiten|weiter entfernt|entfernt*	daleki*|daleko|odległ*	xa|xa xôi|xa xăm	fjern|fjernt|fjerne|langt unna|avsides*	far|distant|remote*
nahe|nächstgelegen*|benachbart*	bliski*|pobliski*|sąsiedni*	lân cận|láng giềng	nærliggende|nærmeste|nabo*	near|nearby|neighbouring|neighboring|adjacent
# worth and judgement
großartig*|hervorragend*|ausgezeichnet*|exzellent*	wspaniał*|znakomit*|doskonał*	tuyệt vời|xuất sắc|tuyệt diệu	fantastisk*|utmerket*|storartet*|glimrende	excellent*|great|superb*|outstanding
fantastisch*|phantastisch*	fantastyczn*	tuyệt vời|kỳ diệu|phi thường	fantastisk*	fantastic*|marvel*
wunderbar*|wunderschön*	cudown*|przepiękn*	kỳ diệu|tuyệt đẹp|tuyệt vời	vidunderlig*|nydelig*|herlig*	wonderful*|gorgeous|lovely
schönheit*|schöne*|schöner	piękn*|urod*	xinh đẹp|vẻ đẹp|đẹp|sắc đẹp	vakker*|vakre|skjønn*|pen|pent	beaut*|handsome|pretty
hässlich*	brzydk*	xấu xí|xấu	stygg*	ugly
schrecklich*|furchtbar*|fürchterlich*|entsetzlich*	strasz*|okropn*|przeraż*	kinh khủng|khủng khiếp|tồi tệ|ghê gớm	forferdelig*|grusom*|fryktelig*|skrekkelig*	terrible|terribly|horri*|dreadful*|awful*
tragisch*|tragödie*	tragicz*|tragedi*	bi kịch|thảm kịch|bi thảm|thương tâm	tragisk*|tragedie*	tragic*|tragedy|tragedies
beispiellos*|noch nie dagewesen*|einmalig*	bezprecedens*|bezprzykładn*	chưa từng có|chưa từng thấy|có một không hai	enestående|uten sidestykke|uhørt	unprecedented*|unparalleled
einzigartig*	wyjątkow*|unikaln*|unikat*	độc đáo|độc nhất|có một không hai	unik*|enestående	unique*
außergewöhnlich*|außerordentlich*|ungewöhnlich*	niezwykł*|nadzwyczaj*|niecodzien*	phi thường|khác thường|bất thường|đặc biệt	uvanlig*|usedvanlig*|ekstraordin*	extraordinar*|exceptional*|unusual*|remarkabl*
besondere*|besonders|speziell*	szczególn*|specjaln*	đặc biệt|riêng biệt	spesiell*|særskilt*|særlig*	special|specially|particular|specific*
normal|normale*	normaln*|zwykł*	bình thường|thông thường	normal|normale|normalt	normal|normalcy|ordinary
gewöhnlich|gewöhnliche*|üblich*	zwyczaj*|typow*	thông thường|bình thường|thường lệ	vanlig*|alminnelig*	common|usual|ordinary|customary
typisch*	typow*	điển hình|tiêu biểu|đặc trưng	typisk*	typical*
seltsam*|merkwürdig*|sonderbar*|komisch*|eigenartig*	dziwn*|osobliw*	kỳ lạ|lạ lùng|kỳ quặc	merkelig*|rar|rare|rart|underlig*	strange*|odd|weird|bizarre|peculiar
geheimnisvoll*|mysteriös*|rätsel*	tajemnicz*|zagadk*	bí ẩn|huyền bí|kỳ bí	mystisk*|gåtefull*|mysteri*	myster*|puzzl*|enigma*
berühmt*|bekannte*|prominent*	sławn*|słynn*|znan*	nổi tiếng|lừng danh|có tiếng	berømt*|kjent*|kjendis*	famous*|celebrat*|renowned|prominent|celebrit*
beliebt*|populär*	popularn*|lubian*	phổ biến|được yêu thích|được ưa chuộng	populær*	popular*
unbekannt*	nieznan*|niewiadom*	không rõ|chưa biết|vô danh|chưa rõ	ukjent*	unknown|unidentified
neuartig*|innovativ*	nowator*|innowac*	đổi mới|sáng tạo|mới lạ	nyskap*|innovativ*|nyvinn*	novel|innovat*
modern|moderne*|zeitgemäß*|zeitgenöss*	nowoczesn*|współczesn*|modern*	hiện đại|đương đại	moderne|tidsriktig*|samtids*	modern*|contemporary|up to date
altmodisch*|veraltet*|überholt	przestarzał*|staromodn*	lỗi thời|cổ hủ|lạc hậu	foreldet|gammeldags|utdatert	outdated|obsolete|old fashioned
traditionell*|tradition*|herkömmlich*	tradycj*|tradycyjn*	truyền thống	tradisjon*	tradition*|conventional
klassisch*	klasyczn*	cổ điển|kinh điển	klassisk*	classic*
wertvoll*|kostbar*	cenn*|wartościow*|drogocenn*	quý giá|có giá trị|quý báu	verdifull*|kostbar*	valuable|precious
wertlos*	bezwartościow*	vô giá trị|không có giá trị	verdiløs*	worthless
teuer|teure*|teurer*|kostspielig*	drogi|droga|drogie|droższ*|kosztown*	đắt|đắt đỏ|đắt tiền|tốn kém	dyr|dyre|dyrt|dyrere|kostbar*	expensive|costly|pricey
billig*|günstig*|preiswert*	tani|tania|tanie|tanich|tańsz*|taniej	rẻ|giá rẻ|rẻ hơn	billig*|rimelig*	cheap*|inexpensive|affordable
kostenlos*|gratis|umsonst|unentgeltlich*	darmow*|bezpłatn*|za darmo	miễn phí|không mất tiền	gratis|vederlagsfri*|kostnadsfri*	free of charge|for free|complimentary
nützlich*|hilfreich*	przydatn*|pożyteczn*|użyteczn*|pomocn*	hữu ích|có ích|bổ ích	nyttig*|hjelpsom*	useful*|helpful
nutzlos*|sinnlos*|vergeblich*	bezużyteczn*|bezsens*|daremn*	vô ích|vô nghĩa|vô dụng	nytteløs*|meningsløs*|forgjeves	useless*|pointless|meaningless|in vain|futile
wirksam*|effektiv*|effizient*	skuteczn*|efektywn*|wydajn*	hiệu quả|hiệu lực|hữu hiệu	effektiv*|virksom*	effective*|efficien*
wirkungslos*|unwirksam*	nieskuteczn*|nieefektyw*	không hiệu quả|kém hiệu quả	virkningsløs*|ineffektiv*	ineffective*|inefficien*
perfekt*|vollkommen*|makellos*	perfekcyjn*|idealn*|doskonał*	hoàn hảo|hoàn mỹ	perfekt*|fullkom*	perfect*|flawless*
vorteil*|vorteilhaft*|nutzen	zalet*|korzyś*|przewag*|korzystn*	lợi thế|ưu điểm|lợi ích|thuận lợi	fordel|fordeler|fordelen*|fordelaktig*	advantag*|benefit*
nachteil*|nachteilig*	wada|wady|wadę|niekorzys*	bất lợi|nhược điểm|hạn chế	ulemp*	disadvantag*|drawback*|downside*
positiv*	pozytywn*|dodatni*	tích cực|dương tính	positiv*	positive*
negativ*	negatywn*|ujemn*	tiêu cực|âm tính	negativ*	negative*
günstige*|vorteilhaft	sprzyjając*|pomyśln*	thuận lợi|có lợi	gunstig*	favourable|favorable
schädlich*	szkodliw*	có hại|gây hại|độc hại	skadelig*	harmful|detrimental
gefährlich*	niebezpieczn*|groźn*	nguy hiểm	farlig*	dangerous*|hazard*
harmlos*|ungefährlich*	nieszkodliw*|niegroźn*	vô hại	harmløs*|ufarlig*	harmless
sicher|sichere*|sicherer	bezpieczn*	an toàn|chắc chắn	sikker|sikre|sikkert|trygg|trygge|trygt	safe|safely|secure
unsicher*|ungewiss*|unklar*	niepewn*|niejasn*	không chắc chắn|bất định|chưa rõ ràng|bấp bênh	usikker*|uviss*|uklar*	uncertain*|unclear|insecur*|unsafe
klar|klare|klaren|klarer|eindeutig*|deutlich	jasn*|wyraźn*|jednoznaczn*	rõ ràng|minh bạch|rành mạch	klar|klare|klart|tydelig*|entydig*	clear|clearly|clearer|unambiguous*|distinct
offensichtlich|offenkundig*	oczywist*|ewident*	hiển nhiên|rõ ràng	åpenbar*|opplagt*	obvious*|evident*
richtig*|korrekt*	prawidłow*|poprawn*|słuszn*	chính xác|đúng đắn|đúng	riktig*|korrekt*	correct*|right|proper|properly
falsch*|unrichtig*|inkorrekt*	błędn*|niepraw*|niewłaściw*|fałszyw*	không đúng|sai lầm|không chính xác	gal|galt|feilaktig*|uriktig*	wrong|incorrect*|false*
genau|genaue*|präzis*	dokładn*|precyzyjn*	chính xác|tỉ mỉ|cụ thể	nøyaktig*|presis*	exact*|accura*|precis*
ungenau*	niedokładn*|nieścisł*	không chính xác|thiếu chính xác	unøyaktig*|upresis*	inaccura*|imprecis*
echt|echte*|authentisch*	autentyczn*|prawdziw*	thật sự|xác thực|đích thực	ekte|autentisk*|genuin*	genuine*|authentic*|real
glaubwürdig*	wiarygodn*	đáng tin cậy|uy tín|tín nhiệm	troverdig*	credib*|believable
zuverlässig*|verlässlich*	niezawodn*|rzeteln*	đáng tin cậy|tin cậy	pålitelig*	reliab*|dependable|trustworthy
fragwürdig*|zweifelhaft*	wątpliw*|podejrzan*	đáng ngờ|khả nghi	tvilsom*	dubious*|questionable|doubtful
ernst|ernste*|ernsthaft*|schwerwiegend*|gravierend*	poważn*	nghiêm trọng|nghiêm túc|trầm trọng	alvorlig*|alvor|alvoret	serious*|severe*|grave|gravely
notwendig*|nötig*|erforderlich*	niezbędn*|konieczn*|potrzebn*	cần thiết|thiết yếu	nødvendig*|påkrevd	necessar*|essential*|required
unnötig*|überflüssig*	niepotrzebn*|zbędn*|zbyteczn*	không cần thiết|thừa thãi	unødvendig*|overflødig*	unnecessar*|needless*|superfluous
entscheidend*|ausschlaggebend*	decyduj*|rozstrzyg*	quyết định|then chốt|mang tính quyết định	avgjørende|utslagsgivende	decisive*|crucial*
dringend*|eilig*|dringlich*	piln*|naglą*	khẩn cấp|cấp bách|gấp	presserende|hastig*|haster|akutt*	urgent*|pressing
unwichtig*|unbedeutend*|belanglos*	nieważn*|nieistotn*|nieznacząc*	không quan trọng|không đáng kể|vặt vãnh	uviktig*|ubetydelig*|uvesentlig*	unimportant|insignifican*|trivial|irrelevant
möglich|mögliche*|möglichkeit*	możliw*	khả năng|có thể xảy ra|có khả năng	mulig*	possib*|potential*
unmöglich*	niemożliw*	không thể|bất khả thi|bất khả	umulig*	impossib*
wahrscheinlich*|wahrscheinlichkeit*	prawdopodob*	xác suất|khả năng cao|nhiều khả năng	sannsynlig*	probab*|likelihood
unwahrscheinlich*	nieprawdopod*|mało prawdopodobn*	khó có khả năng|khó xảy ra	usannsynlig*|lite trolig	unlikely|improbab*
unvermeidlich*|unausweichlich*	nieuniknion*|nieuchronn*	không thể tránh khỏi|tất yếu	uunngåelig*	inevitab*|unavoidabl*
unglaublich*|unfassbar*	niewiarygodn*|niesamowit*	không thể tin được|khó tin|đáng kinh ngạc	utrolig*|ufattelig*	incredib*|unbelievabl*|amazing*
geeignet*|angemessen*|passend*	odpowiedni*|stosown*|właściw*	phù hợp|thích hợp|thích đáng	passende|egnet|egnede|hensiktsmessig*	suitabl*|appropriat*|adequate*
unangemessen*|ungeeignet*	nieodpowiedni*|niestosown*	không phù hợp|không thích hợp	upassende|uegnet|uegnede	inappropriat*|unsuitabl*|inadequate*
fair|faire*|gerecht*	uczciw*|sprawiedliw*	công bằng|chính đáng	rettferdig*|redelig*	fair|fairly|fairness|just
unfair*|ungerecht*	nieuczciw*|niesprawiedl*	bất công|không công bằng	urettferdig*	unfair*|unjust*|injustice*
streng|strenge*|strikt*	surow*|ścisł*|rygoryst*|restrykcyj*	nghiêm ngặt|khắt khe|chặt chẽ|nghiêm khắc	streng|strenge|strengt|strengere	strict*|stringent|tough|tougher
flexibel|flexibl*	elastyczn*	linh hoạt|mềm dẻo|co giãn	fleksib*	flexib*
einfach|einfache*|einfacher*	prosty|prosta|proste|prostych|łatw*	đơn giản|dễ dàng	enkel|enkelt|enkle|enklere	simple|simpler|simply|easy|easily|easier
kompliziert*|komplex*	skomplik*|złożon*	phức tạp|rắc rối	komplisert*|kompleks*|innviklet	complicat*|complex*
schwierig*|schwierigkeit*	trudn*	khó khăn|khó nhọc	vanskelig*	difficult*|hardship*
herausforder*	wyzwan*|wyzwań	thách thức|thử thách	utfordr*	challeng*
angenehm*	przyjemn*	dễ chịu|thoải mái|thú vị	behagelig*|hyggelig*	pleasant*|agreeable|nice
unangenehm*	nieprzyjem*|niemił*	khó chịu|không thoải mái	ubehagelig*	unpleasant*|uncomfortable|awkward
bequem*|komfort*	wygodn*|komfort*	thoải mái|tiện nghi|tiện lợi	bekvem*|komfort*	comfort*|convenien*
langweilig*	nudn*|nudy	nhàm chán|buồn tẻ|tẻ nhạt	kjedelig*	boring|bored|dull
spannend*|aufregend*	pasjonuj*|ekscyt*|emocjon*	hấp dẫn|hồi hộp|gay cấn|thú vị	spennende|spenning*	exciting|thrilling|excitement
interessant*	interesuj*|ciekaw*	thú vị|lý thú|hấp dẫn	interessant*	interesting
lustig*|witzig*|spaß*	zabawn*|śmieszn*|zabaw*	hài hước|vui nhộn|buồn cười|vui vẻ	morsom*|moro|gøy|artig*	funny|fun|amusing|humorous
attraktiv*|reizvoll*	atrakcyjn*	hấp dẫn|thu hút|lôi cuốn	attraktiv*|tiltrek*	attractiv*|appealing
eindrucksvoll*|beeindruck*|imposant*	imponuj*|robi* wrażenie	ấn tượng|gây ấn tượng	imponer*|inntrykk*	impress*
bemerkenswert*|auffällig*	godn* uwagi|zauważaln*|rzucaj* się w oczy	đáng chú ý|đáng lưu ý|nổi bật	bemerkelsesverdig*|påfallende	remarkabl*|notabl*|noteworthy|striking*
# character and feeling
klug|kluge*|intelligent*|schlau*|gescheit	mądr*|inteligent*|sprytn*	thông minh|khôn ngoan|trí tuệ|sáng suốt	klok|kloke|klokt|intelligen*|smart|smarte	clever*|intelligen*|smart*|wise*|wisdom
dumm|dumme*|dummheit*|blöd*|töricht*	głup*	ngu ngốc|ngớ ngẩn|dại dột|ngu xuẩn	dum|dumme|dumt|tåpelig*|idiot*	stupid*|foolish*|silly|idiot*
verrückt*|wahnsinn*|irre	szalon*|szale*|zwariow*	điên rồ|điên cuồng	gal|gale|vanvitt*|sprø	crazy|mad|madness|insan*
mutig*|tapfer*|mut|mutes	odważn*|odwag*|dzieln*|męstw*	dũng cảm|can đảm|gan dạ|lòng dũng cảm	modig*|tapper*|mot og|motet	brave*|bravery|courag*
feig|feige*|feigling*	tchórz*	hèn nhát|kẻ hèn nhát	feig*	coward*
held|helden|heldin*|heroisch*|heldenhaft*	bohater*	anh hùng|người hùng|anh dũng	helt|helter|heltene|heltinne*|heroisk*	hero|heroes|heroic*|heroism|heroine*
ehrlich*|aufrichtig*	uczciw*|szczer*	trung thực|chân thành|thành thật	ærlig*|oppriktig*	honest*|sincer*
unehrlich*	nieuczciw*|nieszczer*	không trung thực|gian dối	uærlig*	dishonest*
treu|treue*|loyal*	lojaln*|wiern*	trung thành|lòng trung thành|chung thủy	trofast*|lojal*|troskap*	loyal*|faithful*|fidelity
stolz|stolze*|stolzes	dumn*|dumą|dumę	tự hào|niềm tự hào|kiêu hãnh	stolt|stolte|stolthet*	proud*|pride
bescheiden*	skromn*	khiêm tốn|giản dị	beskjed*	modest*|humbl*
arrogant*|überheblich*|hochmut*	arogan*	kiêu ngạo|ngạo mạn|kiêu căng	arrogan*|hovmod*	arrogan*|haught*
höflich*	uprzejm*|grzeczn*	lịch sự|lễ phép|nhã nhặn	høflig*	polite*|courte*
freundlich*	przyjazn*|życzliw*|uprzejm*	thân thiện|thân ái|tử tế	vennlig*	friendly|kindness|kindly|cordial*
nett|nette*|lieb|liebenswürd*	sympatyczn*	tử tế|dễ thương|tốt bụng	snill|snille|hyggelig*|sympatisk*	nice|kind|likeable
feindlich*|feindselig*|feind|feinde|feinden|feindes	wrog*|wróg|nieprzyjac*	kẻ thù|thù địch|quân địch|thù nghịch	fiende*|fiendtlig*|fiendsk*	enemy|enemies|hostil*
aggressiv*	agresywn*|agresj*	hung hăng|gây hấn|hiếu chiến	aggressiv*|aggresjon*	aggress*
ruhig*|ruhe|gelassen*	spokojn*|spokój|spokoju	bình tĩnh|yên tĩnh|yên bình|điềm tĩnh	rolig*|ro|stille	calm|calmly|calmness|peaceful|quiet
lauter|lautstark*	głośn*|donośn*	ồn ào|to tiếng|ầm ĩ	høylytt*|bråk*|høyt	loud*|noisy
leise|still|stille|stiller	cich*|cisz*	im lặng|yên lặng	stille|stillhet*|lavmælt*	quiet*|silent*|silence
lärm*|geräusch*	hałas*|szum|szumu|odgłos*	tiếng ồn|tiếng động	støy*|bråk*|lyder	noise*
nervös*|unruhig*	nerwow*|zdenerwow*	lo lắng|bồn chồn|căng thẳng	nervøs*|urolig*	nervous*|uneasy|restless
müde*|erschöpf*	zmęcz*|wyczerp*	mệt mỏi|kiệt sức|mệt	trøtt*|sliten*|slitne|utmatt*	tired*|exhaust*|weary
hungrig*|hunger|hungert*|hungersnot*	głodn*|głód|głodu|głodow*|głodem	đói|nạn đói|chết đói	sulten*|sultne|sult|hunger*|hungersnød*	hungry|hunger|starv*|famine*
durst*|durstig*	spragnion*|pragnieni*	khát|khát nước	tørst*	thirst*
glücklich*|glücklicher	szczęśliw*|zadowol*	hạnh phúc|sung sướng|vui sướng	lykkelig*|fornøyd*	happy|happier|happiness|happily
unglücklich*	nieszczęśliw*	bất hạnh|không vui|không hạnh phúc	ulykkelig*	unhapp*|unfortunate
traurig*|trauer|trauert*|trauernd*	smutn*|smutek|smutk*|żałob*	buồn|đau buồn|nỗi buồn|tang tóc|thương tiếc	trist*|sorg|sorgen|sørge*|vemod*	sad|sadness|sadly|grief*|griev*|mourn*|sorrow*
zufrieden*|befriedig*	zadowol*|satysfakc*	hài lòng|thỏa mãn|mãn nguyện	fornøyd*|tilfreds*	satisf*|content
unzufrieden*	niezadowol*	bất mãn|không hài lòng	misfornøyd*|utilfreds*	dissatisf*|discontent*|unhappy
einsam*|einsamkeit*	samotn*	cô đơn|cô độc|sự cô đơn	ensom*	lonely|loneliness|solitary|solitude
eifersüchtig*|neidisch*|neid|eifersucht*	zazdro*|zawiś*|zawist*	ghen tị|ghen tuông|đố kỵ	sjalu*|misunn*|sjalusi*	jealous*|envy|envious
neugierig*|neugier*	ciekawoś*|ciekawsk*	tò mò|hiếu kỳ|sự tò mò	nysgjerrig*	curious*|curiosity
vorsichtig*|vorsicht|umsicht*	ostrożn*	cẩn thận|thận trọng|cảnh giác	forsiktig*|varsom*	careful*|cautious*|caution
leichtsinnig*|rücksichtslos*|unvorsichtig*	lekkomyśln*|nieostrożn*|brawur*	bất cẩn|liều lĩnh|thiếu thận trọng	uforsiktig*|hensynsløs*|lettsindig*	reckless*|careless*
geduld*|geduldig*	cierpliw*	kiên nhẫn|sự kiên nhẫn|nhẫn nại	tålmodig*	patience|patiently
fleißig*	pracowit*	chăm chỉ|cần cù|siêng năng	flittig*|arbeidsom*	hardworking|hard working|diligen*
faul|faule*|faulheit*	leniw*|lenistw*	lười biếng|lười	lat|late|latskap*	lazy|laziness
entschlossen*|entschieden*	zdecydowan*|determin*|stanowcz*	quyết tâm|kiên quyết|quyết đoán	bestemt|målbevisst*|besluttsom*|fast bestemt	determin*|resolute*|resolve
bereit|bereite|bereitschaft*	gotow*|gotowoś*	sẵn sàng|sẵn lòng	klar til|villig*|beredt|beredskap*	ready|readiness|willing*|prepared
fähig*|fähigkeit*|in der lage	zdoln*|umiejętn*|w stanie	khả năng|năng lực|kỹ năng|có năng lực	evne|evner|evnen|ferdighet*|i stand til	able|abilit*|capab*|skill*
unfähig*|nicht in der lage	niezdoln*|nie jest w stanie|nie są w stanie	không có khả năng|bất lực|bất tài	ute av stand|udugelig*|inkompeten*	unable|incapab*|inabilit*|incompeten*
talent*|begab*|talentiert*	talent*|utalentow*|uzdoln*	tài năng|năng khiếu|tài hoa	talent*|begav*	talent*|gifted
erfahrung*|erfahren*	doświadcz*	kinh nghiệm|trải nghiệm|từng trải	erfar*	experienc*
unerfahren*	niedoświadcz*	thiếu kinh nghiệm|non nớt	uerfar*	inexperienc*
berechtigt*|begründet*	uzasadn*|uprawnion*	chính đáng|có cơ sở|hợp lý	berettiget|begrunnet|velbegrunn*	justif*|legitimate|well founded
vernünftig*|sinnvoll*|logisch*|logik	rozsądn*|sensown*|logiczn*|logik*	hợp lý|lý trí|hợp lô gích	fornuft*|rimelig*|logisk*	reasonabl*|sensib*|rational*|logic*
absurd*|lächerlich*	absurd*|śmieszn*|niedorzecz*	vô lý|lố bịch|nực cười|phi lý	absurd*|latterlig*	absurd*|ridicul*|ludicrous
naiv*	naiwn*	ngây thơ|cả tin|khờ khạo	naiv*	naive*|naivety
optimis*|zuversicht*	optymi*	lạc quan|sự lạc quan	optimis*	optimis*
pessimis*	pesymi*	bi quan|sự bi quan	pessimis*	pessimis*
skeptisch*|skepsis	scepty*	hoài nghi|nghi ngờ	skepti*|skepsis	sceptic*|skeptic*
verzweif*	zdesperow*|rozpacz*|desperac*	tuyệt vọng|sự tuyệt vọng	desperat*|fortvil*	desperat*|despair*
hilflos*|machtlos*|ohnmacht*	bezradn*|bezsiln*	bất lực|vô vọng|yếu đuối	hjelpeløs*|maktesløs*	helpless*|powerless*
schockier*|schock|schocks	szok*|wstrząs*	sốc|gây sốc|bàng hoàng	sjokk*	shock*
panik*|panisch*	panik*|paniczn*	hoảng loạn|hoảng sợ|hoảng hốt	panikk*	panic*
grausam*|brutal*|unmenschlich*	okrutn*|brutaln*|nieludzk*	tàn bạo|tàn nhẫn|dã man|độc ác	grusom*|brutal*|umenneskelig*	cruel*|brutal*|inhuman*
böse|böses|bösartig*	zło|zła|złem|nikczemn*	cái ác|độc ác|xấu xa|ác độc	ond|onde|ondskap*|ondsinn*	evil|wicked*|malicious
# state
lebendig*|lebend*|am leben	żywy|żywa|żywe|żywych|żyjąc*|przy życiu	còn sống|sống động|sinh động	levende|i live|livlig*	alive|living|lively
tot|tote|toten|toter|leblos*	martw*|nieżyw*	đã chết|người chết|vô hồn	døde|død|livløs*	dead|lifeless
nackt*|unbekleidet	nago|nagi|naga|nagie|nagoś*	khỏa thân|trần truồng|khoả thân	naken|nakne|nakent	naked|nude*
gesund|gesunde*	zdrowy|zdrowa|zdrowe|zdrowych	khỏe mạnh|lành mạnh|khoẻ mạnh	frisk|friske|sunn|sunne|sunt	healthy|healthier
fett|fettig*|übergewicht*|dick	otył*|gruby|gruba|nadwag*	béo|béo phì|thừa cân	overvekt*|tykk|fedme*	fat|overweight|obes*
dünn|dünne*|schlank*|mager*	chud*|szczupł*|cienk*	gầy|mỏng|mảnh mai|thon thả	tynn|tynne|tynt|slank*|mager*	thin|slim|skinny|lean
reich|reiche|reichen|reicher|wohlhabend*|reichtum*	bogat*|bogac*|zamożn*	giàu|giàu có|sự giàu có|phú quý	rik|rike|rikdom*|velstående	rich|richer|riches|wealth*
arm|arme|armen|armer|armut*	biedn*|bied*|ubog*|ubóstw*	nghèo|nghèo đói|nghèo khó|người nghèo	fattig*	poor|poorer|poverty|impoverish*
voll|volle|vollen|voller|überfüllt*	pełen|pełn*|przepełn*|zatłocz*	đầy|đông đúc|chật kín|quá tải	full|fulle|fullt|overfylt*	full|crowded|overcrowd*|packed
leer|leere|leeren|leerstehend*	pusty|pusta|puste|pustych|pustk*	trống|trống rỗng|bỏ hoang	tom|tomt|tomme|tomhet*	empty|vacant|emptiness
nass|nasse*|feucht*	mokr*|wilgotn*|wilgoć	ướt|ẩm ướt|ẩm|độ ẩm	våt|våte|vått|fuktig*	wet|moist*|humid*|damp
trocken*	suchy|sucha|suche|suchych|suszy	khô|khô ráo|khô hạn|khô cằn	tørr|tørre|tørt	dry|dried|drier|arid
heiß|heiße*|heißer*|hitze	gorąc*|upał*	nóng|nóng bức|nắng nóng	het|hete|hett|varme	hot|hotter|hottest|heat
warm|warme|warmen|wärme*|wärmer*	ciepł*	ấm|ấm áp|ấm hơn	varm|varmt|varmere	warm*
kühl|kühle*|abkühl*	chłodn*|ochłod*	mát|mát mẻ|se lạnh	kjølig*|avkjøl*	cool|cooler|cooling|chilly
kalt|kalte|kalten|kalter|kälte*	zimn*|mroźn*	lạnh|giá lạnh|lạnh giá|rét	kald|kalde|kaldt|kulde*	cold|colder|coldest
hell|helle*|heller	jasny|jasna|jasne|jaśniejsz*	sáng sủa|sáng|tươi sáng	lys|lyse|lyst	bright*
dunkel*|dunkle*|finster*	ciemn*|mrok*|mroczn*	tối tăm|bóng tối|u tối	mørk|mørke|mørkt|mørkere	dark|darker|darkness
hart|harte*|härter*|härte	tward*|ostry	cứng|cứng rắn|khắc nghiệt	hard|harde|hardt|hardere	hard|harder|harsh*
weich|weiche*|sanft*	miękk*|łagodn*|delikatn*	mềm|mềm mại|nhẹ nhàng|dịu dàng	myk|myke|mykt|mild|milde|forsiktig	soft*|gentle|gently|mild|mildly
scharf|scharfe*|schärfer*	ostry|ostra|ostre|ostrz*	sắc bén|gay gắt|sắc nhọn	skarp*	sharp*
glatt|glatte*	gładk*|ślisk*	nhẵn|trơn trượt	glatt|glatte	smooth*|slippery
sauber*|rein|reine*	czyst*	sạch|sạch sẽ|trong sạch	ren|rene|rent|renslig*	clean|cleaner|pure
schmutz*|dreck*	brud*	bẩn|dơ bẩn|bẩn thỉu	skitten*|skitne|møkk*	dirt*|filth*
frisch*	śwież*	tươi mới|trong lành	fersk*|frisk luft	fresh*
reif|reife*|unreif*	dojrzał*|dojrzew*	trưởng thành|chín muồi	moden*|modne|umoden*	mature*|maturity|ripe
roh|rohe*	surowe|surowego	nguyên liệu thô	rå|råstoff*	raw|crude
natürlich*	naturaln*	tự nhiên|thiên nhiên	naturlig*	natural*
künstlich*	sztuczn*	nhân tạo|giả tạo	kunstig*	artificial*|synthetic
sichtbar*	widoczn*|widzialn*	nhìn thấy được|hữu hình|có thể nhìn thấy	synlig*	visib*
unsichtbar*	niewidzialn*|niewidoczn*	vô hình|không nhìn thấy được|tàng hình	usynlig*	invisib*
durchsichtig*|transparen*	przejrzyst*|przezroczyst*|transparent*	minh bạch|trong suốt|tính minh bạch	gjennomsiktig*|transparen*|åpenhet*	transparen*
verfügbar*	dostępn*	sẵn có|có sẵn|khả dụng	tilgjengelig*	availab*|accessib*
fehlend*|mangel*|fehlt|fehlen|knapp*	brakuj*|niedob*|brak|braku	thiếu|thiếu hụt|khan hiếm|thiếu thốn	mangl*|mangel*|knapp|knapt	lack*|shortage*|scarc*|missing
fest|feste|festen|solide*|stabil	trwał*|solidn*|stabiln*	vững chắc|kiên cố|bền vững|vững vàng	solid*|stødig*|stabil*	solid*|firm|firmly|sturdy|robust
zerbrechlich*|fragil*|brüchig*	kruch*	mong manh|dễ vỡ	skjør*|sårbar*	fragil*|brittle
verletzlich*|verwundbar*|anfällig*|schutzlos*|gefährdet*	podatn*|bezbronn*|narażon*|wrażliw*	dễ bị tổn thương|dễ tổn thương|yếu thế	sårbar*|utsatt*|forsvarsløs*	vulnerab*|susceptib*|defenceless|defenseless
nachhaltig*	zrównoważ*	bền vững|phát triển bền vững	bærekraftig*	sustainab*
dauerhaft|beständig*|permanent	trwał*	bền lâu|thường trực|vĩnh viễn	varig*|permanent*|vedvarende	lasting|enduring|permanent*|durable
ewig*|ewigkeit*	wieczn*|na zawsze	vĩnh cửu|mãi mãi|vĩnh viễn|muôn đời	evig*|for alltid	etern*|forever|everlasting
endgültig*|definitiv*	ostateczn*|definityw*	cuối cùng|dứt khoát|chung cuộc	endelig*|definitiv*	final|finally|definitive*
vorläufig|vorläufige*	wstępn*|tymczasow*	sơ bộ|tạm thời	foreløpig*	preliminar*|provisional*
ursprünglich*|original*	pierwotn*|oryginaln*	ban đầu|nguyên bản|vốn dĩ|nguyên gốc	opprinnelig*|original*	original*|initial*
gleich|gleiche|gleichen|identisch*	identyczn*|jednakow*	giống hệt|giống nhau|y hệt	identisk*|likt	identical*
gemeinsame*|gemeinsamen|gemeinsamkeit*	wspóln*	điểm chung	felles|i fellesskap	common|joint|shared
gegenteil*|gegensätz*|entgegengesetzt*	przeciwie*|przeciwn*	trái ngược|đối lập|ngược lại	motsatt*|motsetning*	opposite*|contrary
vielfalt*|vielfältig*|divers*	różnorodn*|zróżnic*	đa dạng|sự đa dạng|phong phú	mangfold*|variert*	divers*|variety|varied
allgemein*|generell	ogóln*|powszechn*	phổ quát|phổ biến	allmenn*|generell*|alminnelig*	general|universal*|widespread
einzeln*|individuell*	pojedyncz*|indywidualn*	cá nhân|riêng lẻ|từng cá nhân	enkelt*|individ*	individual*|single
doppelte*|zweifach*	podwójn*	gấp đôi|kép	dobbel*|todelt*	double|dual|twofold
führend*|maßgeblich*	wiodąc*|czołow*	hàng đầu|dẫn đầu	ledende	leading|top|foremost
bedeutung|wichtigkeit	znaczeni*|ważnoś*	tầm quan trọng|ý nghĩa	betydning*|viktighet*	importance|significance
hauptsächlich*|haupt|wichtigst	główn*|zasadnicz*	chủ yếu	hoved*|hovedsakelig*	main|primary|principal
# colours
gelb*	żółt*	vàng|màu vàng	gul|gule|gult	yellow*
orange|orangefarben*	pomarańcz*	màu cam|cam	oransje*	orange
braun|braune*	brązow*	nâu|màu nâu	brun|brune|brunt	brown
grau|graue*|grauen	szar*|siwy|siwe	xám|màu xám	grå|grått	grey*|gray
rosa|rosafarben*|pink*	różow*	hồng|màu hồng	rosa	pink
lila|violett*|purpur*	fiolet*|purpur*	tím|màu tím	lilla|fiolett*	purple|violet
silber|silbern*	srebr*	bạc|màu bạc	sølv*	silver*
bunt|bunte*|farbenfroh*|mehrfarbig*	kolorow*|wielobarw*	nhiều màu sắc|đầy màu sắc|sặc sỡ	fargerik*	colourful*|colorful*|multicolo*
# abstract nouns of quality
eigenschaft*|merkmal*	cech|cecha|cechy|cechę|właściwoś*	đặc điểm|tính chất|đặc tính|đặc trưng	egenskap*|kjennetegn*|særtrekk*	characteristic*|propert*|trait*|feature*
charakter*|persönlichkeit*	charakter*|osobowoś*	tính cách|nhân cách|tính chất	karakter*|personlighet*	character|characters|personalit*
zustand*|zustände*	stanu|stanie|stanem	tình trạng|trạng thái	tilstand*	condition|conditions|state of
umstand*|umstände*	okolicznoś*	hoàn cảnh|tình huống|bối cảnh	omstendighet*	circumstance*
hintergrund*|kontext*|zusammenhang*	kontekst*|tło|tle|podłoż*	bối cảnh|ngữ cảnh|hậu trường	bakgrunn*|sammenheng*|kontekst*	background*|context*
voraussetzung*|bedingung*	warunek|warunk*	điều kiện|tiền đề	betingels*|forutsetn*|vilkår*	condition*|prerequisite*|precondition*
möglichkeit|gelegenheit*|chance*	szans*|okazj*|sposobnoś*	cơ hội|thời cơ	mulighet*|anledning*|sjanse*	opportunit*|chance*
grenze|grenzen|begrenz*|beschränk*|einschränk*|eingeschränkt*	ograniczeni*|limit*	giới hạn|hạn chế|sự hạn chế	begrens*|restriks*|grense	limit*|restrict*|constrain*
tendenz*|trend*	tendencj*|trend*	xu hướng|khuynh hướng|chiều hướng	tendens*|trend*	trend*|tendenc*
symbol*|zeichen	symbol*|znak|znaku|znaki|znaków	biểu tượng|dấu hiệu|ký hiệu	symbol*|tegn|tegnet	symbol*|sign|signs
geheimnis*	sekret*|tajemnic*	bí mật|điều bí mật	hemmelighet*	secret|secrets|secrecy
idee|ideen|gedanke*|konzept*	pomysł*|idea|idei|ideę|koncepc*	ý tưởng|khái niệm|ý kiến	idé|ideen|ideer|tanke|tanker|konsept*	idea|ideas|concept*|notion*
prinzip*|grundsatz*|grundsätze*	zasad|zasada|zasady|zasadę|pryncyp*	nguyên tắc|nguyên lý|tôn chỉ	prinsipp*	principle*
standard*|norm|normen	standard*|norm|norma|normy|normę	tiêu chuẩn|chuẩn mực|quy chuẩn	standard*|norm|normer|normene	standard*|norm|norms
ordnung*|unordnung*	porządek|porządk*|ład|ładu	trật tự|ngăn nắp	orden|ordenen|uorden*|ryddig*	order|orderly
chaos|chaotisch*|durcheinander	chaos*|chaotyczn*	hỗn loạn|sự hỗn loạn|lộn xộn	kaos*|kaotisk*	chao*|disorder|turmoil|mess
gleichgewicht*|balance|ausgewogen*	równowag*|zrównowaz*	cân bằng|thế cân bằng|sự cân bằng	balans*|likevekt*	balanc*|equilibri*
widerspruch*	sprzeczn*|zaprzeczeni*	mâu thuẫn|trái ngược|nghịch lý	motsigels*|selvmotsig*|motstrid*	contradict*|inconsisten*
paradox*	paradoks*	nghịch lý|ngược đời	paradoks*	paradox*
würde|würdig*|menschenwürde*	godnoś*|godny|godna|godne	nhân phẩm|phẩm giá|xứng đáng	verdig*|menneskeverd*	dignit*|worthy
ruf|ansehen|reputation*|renommee*	reputac*|renom*|dobr* imi*	danh tiếng|uy tín|tiếng tăm	rykte|omdømm*|anseels*	reputation*|prestige*|renown
potenzial*|potential*	potencjał*	tiềm năng|tiềm lực	potensial*|potensiel*	potential
verantwortung*	odpowiedzialnoś*	trách nhiệm|tinh thần trách nhiệm	ansvar*	responsibilit*|accountab*
verantwortungslos*	nieodpowiedzialn*	vô trách nhiệm	uansvarlig*	irresponsib*
kreativ*|kreativität*	kreatywn*|twórcz*	sáng tạo|tính sáng tạo|sức sáng tạo	kreativ*|skapende	creativ*
ehrgeiz*|ambition*	ambicj*|ambitn*	tham vọng|hoài bão	ambisjon*|ambisiøs*|ærgjerrig*	ambition*|ambitious*
toleranz|tolerant*	toleranc*|tolerow*|tolerancyjn*	khoan dung|lòng khoan dung|bao dung	toleran*	toleran*
vorurteil*|klischee*|stereotyp*	uprzedz*|stereotyp*	định kiến|thành kiến|khuôn mẫu	fordom*|stereotyp*|klisj*	prejudic*|stereotyp*|bias*
`
