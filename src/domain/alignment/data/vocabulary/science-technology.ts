/** Words of science and technology: research, space, computers, internet, machines. Format: `parseVocabulary`. */
export const SCIENCE_TECHNOLOGY = `de	pl	vi	nb	en
# research
wissenschaftler*|forscher*|forscherin*	naukow*|badacz*|uczon*	nhà khoa học|nhà nghiên cứu	forskere|forskeren|forskerne|vitenskapsmann*|vitenskapsfolk	scientist*|researcher*
wissenschaft|wissenschaften|wissenschaftlich*	nauka|nauki|naukę|nauce|naukowo	khoa học|nền khoa học	vitenskap*	science|sciences|scientific*
studie|studien|untersuchung*	badani*|studium przypadku	nghiên cứu|công trình nghiên cứu|cuộc nghiên cứu	studie|studien|studier|undersøkels*	study|studies
forschung|forschungen|forschungsteam*|erforsch*	badania naukowe|badań naukowych	công tác nghiên cứu|nghiên cứu khoa học	forskning*	research
experiment*|versuchsreihe*	eksperyment*|doświadczaln*	thí nghiệm|thử nghiệm	eksperiment*	experiment*
theorie*|theoretisch*|hypothese*	teori*|teoretyc*|hipotez*	lý thuyết|giả thuyết|học thuyết	teori*|hypotese*	theor*|hypothe*
erkenntnis*|forschungsergebnis*|befund*	ustale*|wynik* badań	phát hiện|kết quả nghiên cứu	funn|funnet|funnene|forskningsresultat*	findings|insight*
institut|institute|forschungsinstitut*|akademie*	instytut*|akademi*	viện nghiên cứu|học viện|viện hàn lâm	institutt*|akademi*	institute*|academy|academic*
fachzeitschrift*|fachmagazin*	czasopi* naukow*	tạp chí khoa học	tidsskrift*|vitenskapelig tidsskrift	scientific journal*|journal nature
physik*|physiker*	fizyk*|fizycz*	vật lý|nhà vật lý|vật lý học	fysikk*|fysiker*	physics|physicist*
chemie*|chemiker*|chemisch*|chemikal*	chemi*	hóa học|hoá học|hóa chất|nhà hóa học	kjemi*	chemi*
biologie*|biolog*	biolog*	sinh học|nhà sinh vật học	biolog*	biolog*
mathematik*	matematy*	toán học|nhà toán học	matematik*	math*
archäolog*|ausgrabung*	archeolog*|wykopalis*	khảo cổ|nhà khảo cổ|khai quật	arkeolog*|utgrav*	archaeolog*|archeolog*|excavat*
fossil*|dinosaur*|urzeit*	skamieni*|dinozaur*|prehistor*	hóa thạch|khủng long|tiền sử	fossil*|dinosaur*|forhistor*	fossil*|dinosaur*|prehistor*
evolution*|vormensch*|neandertal*	ewoluc*|neandertal*	tiến hóa|sự tiến hóa|người tiền sử	evolusjon*|neandertal*	evolution*|neanderthal*
geolog*|mineral*	geolog*|minerał*	địa chất|nhà địa chất|khoáng sản|khoáng chất	geolog*|mineral*	geolog*|mineral*
atom|atome|molekül*|teilchen*|elektron*	atom*|cząstecz*|cząstk*|elektron*	nguyên tử|phân tử|hạt cơ bản|điện tử	atom*|molekyl*|partikkel*|elektron*	atom*|molecul*|particle*|electron*
klon|klone*|geklont*|gentechn*|genmanipul*	klon*|inżynieri* genetyczn*|modyfikowan* genetycz*	nhân bản|biến đổi gen|công nghệ gen	klon|kloner*|klonet|genteknol*|genmodif*	clone*|cloning|genetic engineering|genetically modified
mikroskop*|teleskop*	mikroskop*|teleskop*	kính hiển vi|kính viễn vọng	mikroskop*|teleskop*	microscop*|telescop*
labortest*|messgerät*|sensor*	czujnik*|sensor*	cảm biến|thiết bị đo	sensor*|måleinstr*	sensor*
nobelpreisträger*|nobelpreis*	noblist*|nagrod* nobla|nobla	giải nobel|chủ nhân giải nobel	nobelpris*	nobel|nobel prize*|laureate*
# space
raumfahrt*|weltraum*|weltall*|kosmos	kosmicz*|kosmos*|przestrze* kosmiczn*	vũ trụ|không gian|hàng không vũ trụ	romfart*|verdensrom*	outer space|spaceflight*|cosmos|cosmic
nasa|esa|raumfahrtbehörde*	nasa|agenc* kosmiczn*	nasa|cơ quan vũ trụ	nasa|romfartsorganisasjon*	nasa|space agency
raumstation*|iss	stacj* kosmiczn*	trạm vũ trụ|trạm không gian	romstasjon*	space station*
astronaut*|kosmonaut*|raumfahrer*	astronaut*|kosmonaut*	phi hành gia|nhà du hành vũ trụ	astronaut*|kosmonaut*	astronaut*|cosmonaut*
raumschiff*|raumsonde*|sonde|sonden|rover*	statk* kosmiczn*|statek kosmiczny|sond|sonda|sondy|sondę|łazik*	tàu vũ trụ|tàu thăm dò|tàu không gian|xe tự hành	romskip*|romsonde*|romfartøy*	spacecraft|spaceship*|probe|probes|rover*
satellit*	satelit*	vệ tinh	satellitt*	satellite*
trägerrakete*|raketenstart*	rakiet* nośn*|start rakiety	tên lửa đẩy|phóng tên lửa|vụ phóng	bærerakett*|rakettoppskyt*	rocket launch*|launch vehicle*
mars|jupiter|saturn|venus|merkur	mars|marsa|marsie|jowisz*|saturn*|wenus	sao hỏa|sao hoả|sao mộc|sao thổ|sao kim	mars|jupiter|saturn|venus|merkur	mars|jupiter|saturn|venus
mond|mondes|mondlandung*	księżyc*	mặt trăng	månen|månelanding*	moon|lunar|moons
galaxi*|milchstraße*|schwarzes loch|schwarze loch|schwarzen loch*	galakty*|drog* mleczn*|czarn* dziur*	thiên hà|dải ngân hà|hố đen|lỗ đen	galakse*|melkevei*|sort hull|svart hull	galax*|milky way|black hole*
asteroid*|komet*|meteorit*|meteor*	asteroid*|planetoid*|komet*|meteoryt*|meteor|meteory	tiểu hành tinh|sao chổi|thiên thạch|sao băng	asteroide*|komet*|meteoritt*|meteor	asteroid*|comet*|meteor*
astronom*|sternwarte*	astronom*|obserwatori*	thiên văn|nhà thiên văn học|đài thiên văn	astronom*|observatori*	astronom*|observator*
umlaufbahn*	orbit*	quỹ đạo	kretsløp|omløpsbane*	orbit*
schwerkraft*|gravitation*	grawitac*	trọng lực|lực hấp dẫn	tyngdekraft*|gravitasjon*	gravit*
außerirdisch*|ufo|ufos	kosmit*|pozaziem*|ufo	người ngoài hành tinh|ngoài hành tinh|ufo	utenomjord*|romvesen*|ufo	alien|aliens|extraterrestrial*|ufo
sonnenfinsternis*|mondfinsternis*	zaćmieni*	nhật thực|nguyệt thực	solformørk*|måneformørk*	eclipse*
# computers and internet
künstliche intelligenz|künstlichen intelligenz|künstlicher intelligenz|ki	sztuczn* inteligenc*	trí tuệ nhân tạo	kunstig intelligens|ki	artificial intelligence|ai
algorithm*	algorytm*	thuật toán	algoritm*	algorithm*
roboter*|robotik*	robot|robota|roboty|robotów|robotyk*	robot|rô bốt|người máy	robot*	robot*
drohne*	dron|drona|drony|dronów|dronem|dronami	máy bay không người lái|drone	drone*	drone*
automatisier*|automatisch*|automat*	automat*	tự động|tự động hóa|tự động hoá	automat*	automat*
digital*|digitalisier*	cyfrow*|cyfryz*	kỹ thuật số|số hóa|chuyển đổi số|số hoá	digital*	digital*
software*|computerprogramm*|betriebssystem*	oprogramow*|system* operacyjn*	phần mềm|hệ điều hành	programvare*|operativsystem*	software|operating system*
hardware*|chip|chips|halbleiter*|prozessor*	sprzęt komputerow*|chip|chipy|chipów|procesor*|półprzewodnik*	phần cứng|chất bán dẫn|bán dẫn|con chip|bộ vi xử lý	maskinvare*|chip|chipen|halvleder*|brikke*|prosessor*	hardware|chip|chips|semiconductor*|processor*
server*|rechenzentr*|cloud	serwer*|centr* danych|chmurze obliczeniowej	máy chủ|trung tâm dữ liệu|điện toán đám mây	server*|datasenter*|datasentr*	server*|data cent*|cloud computing
programmier*|entwickler*	programist*|programow*|deweloper*	lập trình|lập trình viên|nhà phát triển	programmer*|utvikler*	programmer*|developer*|coding
laptop*|notebook*|tablet*|bildschirm*|tastatur*	laptop*|tablet*|ekran*|klawiatur*	máy tính xách tay|máy tính bảng|màn hình|bàn phím	laptop*|nettbrett*|skjerm*|tastatur*	laptop*|tablet*|screen|screens|keyboard*
passwort*|passwörter|verschlüssel*|nutzerkonto*|benutzerkonto*	hasło|hasła|haseł|szyfrow*|zaszyfr*	mật khẩu|mã hóa|mã hoá|tài khoản	passord*|krypter*|brukerkonto*	password*|encrypt*|user account*
nutzer*|benutzer*|anwender*	użytkowni*	người dùng|người sử dụng	bruker|brukere|brukeren|brukerne	user|users
internet|internets|netzwerk*	internet*|sieć|sieci	mạng internet|internet	internett|internettet|nettverk*	internet|network*
webseite*|website*|internetseite*|homepage*	stron* internetow*|witryn*|portal*	trang web|website|trang mạng	nettsted*|nettside*|hjemmeside*	website*|web page*|webpage*
soziale netzwerke|sozialen netzwerken|soziale medien|sozialen medien|social media|online netzwerk	medi* społecznościow*|mediach społecznościowych|media społecznościowe|portal* społecznościow*	mạng xã hội|truyền thông xã hội	sosiale medier|sosiale nettverk	social media|social network*
facebook*|instagram*|whatsapp|meta	facebook*|instagram*|whatsapp*	facebook|instagram|whatsapp	facebook|instagram|whatsapp	facebook*|instagram*|whatsapp
twitter*|tweet*|twittert*|getwittert	twitter*|tweet*|zatweet*	twitter|dòng tweet	twitter*|tvitr*|twitret	twitter*|tweet*
youtube*|tiktok*|influencer*|blogger*	youtube*|tiktok*|influencer*|bloger*|youtuber*	youtube|tiktok|người có ảnh hưởng|blogger	youtube|tiktok|influenser*|blogger*	youtube*|tiktok|influencer*|blogger*|vlogger*
google*|apple|microsoft*|amazon|samsung	google*|apple|microsoft*|amazon|amazona|samsung*	google|apple|microsoft|amazon|samsung	google|apple|microsoft|amazon|samsung	google*|apple|microsoft|amazon|samsung
beitrag|beiträge|posting*|gepostet|kommentar*	wpis*|post|posty|komentarz*|komentow*	bài đăng|bài viết|bình luận	innlegg|innlegget|kommentar*|postet	post|posts|posted|comment|comments
suchmaschine*|browser*|app|apps	wyszukiwark*|przeglądark*|aplikacj*	công cụ tìm kiếm|ứng dụng|trình duyệt	søkemotor*|nettleser*|app|appen|apper	search engine*|browser*|app|apps
email|mail|mails|emails	mail|maila|maile|maili|mailem|poczt* elektronicz*	thư điện tử|email	epost*|mail	email*|mail|mails
download*|herunterlad*|herunterge*	pobiera* plik*|pobrani*|ściągn*	tải về|tải xuống|lượt tải	nedlast*|laste ned|lastet ned	download*
handy|handys|mobiltelefon*|smartphone*|iphone*|anruf*|telefonat*|telefonier*	komórk*|smartfon*|iphone*|dzwoni*|zadzwoni*	điện thoại di động|điện thoại|điện thoại thông minh|cuộc gọi|gọi điện	mobiltelefon*|smarttelefon*|iphone*|telefonsamtal*|ringte	mobile phone*|cell phone*|cellphone*|smartphone*|iphone*|phone call*
mobilfunk*|breitband*|glasfaser*	telefoni* komórkow*|łącz* szerokopasm*|światłowod*	mạng di động|băng thông rộng|cáp quang	mobilnett*|bredbånd*|fiber*	broadband|mobile network*|fibre optic|fiber optic
kryptowähr*|bitcoin*|blockchain*	kryptowalut*|bitcoin*|blockchain*	tiền điện tử|tiền ảo|bitcoin|tiền mã hóa	kryptovaluta*|bitcoin*|blokkjede*	cryptocurrenc*|bitcoin*|blockchain*
# machines and inventions
maschine|maschinen|motor|motoren|motors	maszyn*|silnik*	máy móc|động cơ|cỗ máy	maskin|maskiner|maskinen|motor|motoren|motorer	machine|machines|machinery|engine*
gerät|geräte|geräten|ausrüstung*|werkzeug*|vorrichtung*	urządze*|sprzęt|sprzętu|wyposaże*|narzędzi*	thiết bị|dụng cụ|công cụ|trang thiết bị	utstyr*|apparat*|verktøy*|enheter	device*|equipment|tool|tools|gear
kamera*|fotoapparat*	kamer|kamera|kamery|kamerę|kamerze|kamer*|aparat fotograficz*	máy ảnh|camera|máy quay	kamera*	camera*
batterie*|akku|akkus|ladestation*	bateri*|akumulator*	bình ắc quy|trạm sạc	batteri*|ladestasj*	batter*|charging station*
elektroauto*|elektromobil*|elektrofahrzeug*|elektrisch* auto	samochod* elektryczn*|aut* elektryczn*|pojazd* elektryczn*	xe điện|ô tô điện	elbil*|elektrisk bil	electric car*|electric vehicle*
technologie|technologien|technologisch*|technik|technisch*	technologi*|technik*|technicz*	công nghệ|kỹ thuật|kĩ thuật	teknologi*|teknikk*|teknisk*	technolog*|technical*|technique*
erfindung*|erfinder*|erfand*|erfunden*	wynalaz*|wynalezi*	phát minh|nhà phát minh|sáng chế	oppfinn*|oppfant	invent*
innovation*|start up|startup*	innowac*|startup*|start up	đổi mới sáng tạo|khởi nghiệp|công ty khởi nghiệp	innovasjon*|oppstartsbedrift*|gründerbedrift*	innovat*|startup*|start up
prototyp*|modell*	prototyp*|model|modelu|modele	nguyên mẫu|mô hình	prototyp*|modell*	prototype*|model|models
material*|metall*|stahl*|eisen*|aluminium*|kupfer*	materiał*|metal*|stali|stalow*|żelaz*|aluminium|miedź|miedzi	vật liệu|kim loại|thép|sắt|nhôm|đồng đỏ	materiale*|metall*|stål*|jern*|aluminium*|kobber*	material*|metal*|steel|iron|alumin*|copper
kunststoff*|plastik*|gummi*|holz|holzes|beton*	plastik*|tworzyw* sztuczn*|gum|guma|gumow*|drewn*|beton*	nhựa|chất dẻo|cao su|gỗ|bê tông	gummi*|tre av|trevirke*|betong*	plastic*|rubber|wood|wooden|timber|concrete
wasserstoff*|sauerstoff*|stickstoff*	wodór|wodoru|wodorow*|tlen|tlenu|azot*	hydro|ôxy|oxy|nitơ	hydrogen*|oksygen*|nitrogen*	hydrogen|oxygen|nitrogen
laser*|welle lang	laser*|promie* lasera	tia laser|laser|chùm tia	laser*|stråler	laser*|ray|rays|beam*
satellitennavigation*|gps|navigation*	nawigac*|gps	định vị|hệ thống định vị|gps	navigasjon*|gps	gps|navigat*
dreidimensional*|virtuelle realität|virtuell*	wirtualn*|trójwymiar*|rzeczywistoś* wirtualn*	thực tế ảo|ba chiều	virtuell*|tredimensjon*	virtual*|three dimensional
`
