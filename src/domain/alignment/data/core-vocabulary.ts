/**
 * Core vocabulary of the news in the format of `parseVocabulary`: a concept a line, the usual words of five
 * languages, `*` for stems, `|` between alternatives.
 */
export const CORE_VOCABULARY = `de	pl	vi	nb	en
regierung*	rząd|rządu|rządow*|rządz*	chính phủ	regjering*	government*
minister|ministerin|ministeri*	minister*|ministr*	bộ trưởng|bộ	minister*|statsråd*|departement*	minister*|ministry|ministries|secretary
präsident*|staatspräsident*	prezydent*|prezes*	tổng thống|chủ tịch	president*	president*|presidency|chairman
premierminister*|ministerpräsident*|kanzler*	premier*|kanclerz*	thủ tướng	statsminister*|kansler*	prime minister|premier|chancellor
parlament*|bundestag*|abgeordnetenhaus*	parlament*|sejm*	quốc hội|nghị viện	parlament*|storting*	parliament*|congress|assembly
abgeordnet*	poseł|posł*|deputowan*	đại biểu|nghị sĩ	representant*|stortingsrepresentant*	lawmaker*|legislator*|mp|mps|representative*|congressman
senat*|senator*	senat*	thượng viện|thượng nghị sĩ	senat*	senat*
partei*	parti*	đảng	parti*	party|parties
wahl*|wähl*|gewählt*	wybor*|wybier*|wybran*|wyborc*	bầu cử|cử tri|bầu	valg*|velg*|valgt*	elect*|voter*|vote*|voting|ballot
stimme*|abstimm*|gestimmt	głos*	bỏ phiếu|phiếu	stemme*|stemt*|avstemning*	vote*|voting
kampagne*|wahlkampf*	kampani*	chiến dịch|vận động	kampanje*|valgkamp*	campaign*
gesetz*|gesetzentwurf*	ustaw*|praw*	luật|dự luật|đạo luật	lov|loven|lover|lovforslag*|lovgiv*	law|laws|bill|legislation|act
recht|rechte|rechten|rechts*	praw*	quyền|pháp luật	rett|rettighet*|retten	right|rights
gericht*|gerichtshof*	sąd|sądu|sądow*|sądz*|trybunał*	tòa án|tòa|toà án|toà	domstol*|rett|retten|tingrett*	court*|tribunal*
richter*	sędzi*	thẩm phán	dommer*	judge*|justice|justices
anwalt*|anwält*|rechtsanw*	prawnik*|adwokat*|prawnic*	luật sư	advokat*	lawyer*|attorney*
staatsanwalt*|staatsanwält*|ankläger*	prokurat*|prokurator*	công tố|kiểm sát	påtale*|statsadvokat*|aktor*	prosecut*
anklage*|angeklagt*|beschuldig*|vorgeworfen|vorwurf|vorwürfe*	oskarż*|zarzut*|zarzuc*	cáo buộc|buộc tội|truy tố|bị cáo	anklag*|siktet*|tiltal*|beskyld*	accus*|charge*|alleg*|indict*
urteil*|verurteil*	wyrok*|skazan*|orzecz*	phán quyết|bản án|kết án|tuyên án	dom|dommen|dømt*|kjennelse*	verdict*|sentenc*|convict*|ruling*
gefängnis*|haft*|inhaftier*	więzien*|więźni*|areszt*|aresztow*	nhà tù|tù|giam|bỏ tù|trại giam	fengsel*|fengsl*|arrest*	prison*|jail*|detain*|detention
verhaft*|festgenommen|festnahme*	aresztow*|zatrzym*	bắt giữ|bị bắt|bắt	arrest*|pågrep*|pågrip*	arrest*
polizei*|polizist*	policj*|policyjn*	cảnh sát|công an	politi*	police*|officer*
verbrech*|straftat*|kriminal*|kriminell*	przestęp*|kryminaln*|zbrodni*	tội phạm|tội	forbrytels*|kriminal*|kriminell*|lovbrudd*	crime*|criminal*
mord*|ermord*|getötet*|tötet*|töten|umgebracht	morder*|zamordow*|zabit*|zabój*|zabi*	giết|sát hại|ám sát|giết người	drep*|drept*|mord*|myrd*	murder*|kill*
tot|tote*|tod|todes*|starb*|sterben|gestorben|verstorben*	śmier*|zmarł*|umrz*|umiera*|nie żyje|zgin*	chết|tử vong|thiệt mạng|qua đời|cái chết	død|døde*|dødsfall*|omkom*|dø	dead|death*|die|died|dies|dying
verletz*|verwund*	rann*|obraże*|ranion*|kontuzj*	bị thương|thương tích|chấn thương	skad*|såret*	injur*|wound*
opfer*	ofiar*	nạn nhân	offer*|ofr*	victim*
zeuge*|zeugin*|zeugen*	świad*	nhân chứng|làm chứng|chứng kiến	vitne*	witness*|testif*|testimon*
untersuch*|ermittl*|ermittel*	śledztw*|dochodzen*|badan*|bada*	điều tra	etterforsk*|undersøk*|gransk*	investigat*|inquir*|probe*
beweis*	dowod*|dowód*	bằng chứng|chứng cứ	bevis*	evidence|proof|prove*
krieg*	wojn*|wojenn*	chiến tranh	krig*	war|wars|wartime
frieden*|friedlich*	pokój|pokoj*	hòa bình|hoà bình	fred*	peace*
armee*|militär*|streitkräft*|bundeswehr	armi*|wojsk*|zbrojn*|militarn*	quân đội|quân sự|lực lượng vũ trang	hær*|militær*|forsvaret	army|armies|militar*|armed forces
soldat*	żołnierz*	binh sĩ|lính|bộ đội|quân nhân	soldat*	soldier*|troop*
angriff*|angreif*|attack*|angegriff*	atak*|zaatakow*|napad*|napaś*	tấn công	angrep*|angrip*	attack*|assault*
waffe*|bewaffn*	broń|bron*|uzbroj*	vũ khí	våpen*|bevæpn*	weapon*|arms|armed|gun|guns
bombe*|bombard*	bomb*	bom|đánh bom	bombe*	bomb*
rakete*	rakiet*|pocisk*	tên lửa|rocket	rakett*|missil*	missile*|rocket*
flugzeug*|maschine	samolot*	máy bay	fly|flyet*|flyene|flymaskin*	aircraft|plane*|airplane*|jet|jets
schiff*|boot*	statek|statk*|łód*|okręt*	tàu|thuyền|con tàu	skip*|båt*	ship*|boat*|vessel*
sicherheit*|sicher*	bezpiecze*|bezpieczn*	an ninh|an toàn	sikkerhet*|trygg*|sikker*	secur*|safe*
verteidig*	obron*|bron*	quốc phòng|bảo vệ|phòng thủ	forsvar*	defen*
terror*	terror*	khủng bố	terror*	terror*
flüchtling*|geflücht*|flucht*	uchodź*|uciek*	người tị nạn|tị nạn|chạy trốn	flyktning*|flykt*	refugee*|flee*|fled
grenz*	granic*|granicz*	biên giới|ranh giới	grense*	border*
migra*|einwander*|zuwander*	migra*|imigra*	nhập cư|di cư|người di cư	innvandr*|migra*	migra*|immigra*
land|länder*|landes|lande|staat|staaten	kraj|kraju|krajow*|kraje|krajów|krajach|państw*	nước|quốc gia|đất nước	land|landet|lands|landets|stat|staten|stater	country|countries|nation|nations|state|states
nation*|national*	naród|narod*	dân tộc|quốc gia|quốc tế	nasjon*	nation*
volk|völker*|bevölkerung*	lud|ludn*|ludzi*|ludzie	người dân|nhân dân|dân số|dân	folk*|befolkning*	people*|population*
mensch*|leute*|personen	człowiek*|ludzi*|ludź*|osób|osob*	người|con người	menneske*|folk|personer	people|human*|person|persons
bürger*	obywatel*	công dân|người dân	borger*|innbygger*	citizen*|resident*
einwohner*|bewohner*	mieszkan*	cư dân|người dân	innbygger*|beboer*	inhabitant*|resident*
hauptstadt*	stolic*	thủ đô	hovedstad*	capital
stadt*|städt*	miast*|miejsk*|mieści*	thành phố|thị trấn|đô thị	by|byen*|byer*|bys	city|cities|town*|urban
dorf*|dörf*	wieś|wsi|wiosk*	làng|thôn|ngôi làng	landsby*|bygd*	village*
region*|gebiet*	region*|obszar*|teren*	khu vực|vùng|khu	region*|område*	region*|area*|territor*
provinz*	prowincj*	tỉnh	provins*	provinc*
straße*|strasse*	ulic*|drog*|dróg*	đường|đường phố|phố|con đường	gate*|vei|veien*|veier*|veg*	street*|road*
haus|häuser*|hauses|hause	dom|domu|domy|domow*|domów|domach	nhà|ngôi nhà|căn nhà	hus|huset*|husene|hjem*	house*|home*
gebäude*	budyn*	tòa nhà|toà nhà	bygning*	building*
wohnung*	mieszkan*	căn hộ|chung cư	leilighet*|bolig*	apartment*|flat|flats|housing
wirtschaft*|ökonom*	gospodar*|ekonomi*|ekonom*	kinh tế	økonomi*|næringsliv*	econom*
handel*|händler*|gehandelt	handl*|handel*	thương mại|buôn bán|giao dịch	handel*|handl*	trade*|trading|commerc*
markt*|märkt*	rynek|rynk*	thị trường|chợ	marked*	market*
unternehm*|firma|firmen|konzern*|gesellschaft	firm*|przedsiębior*|spółk*|koncern*	công ty|doanh nghiệp|tập đoàn	selskap*|bedrift*|firma*|foretak*|konsern*	compan*|firm|firms|business*|enterprise*|corporation*
geld*	pieniąd*|pieniędz*	tiền|tiền bạc	penger*|pengene	money
preis|preise*|preises	cen|cena|ceny|cenę|cenie|cenach|cenow*	giá|giá cả	pris|prisen*|priser*	price*
preis*|auszeichn*	nagrod*|nagród*	giải thưởng|giải	pris|prisen|priser|utmerkelse*	prize*|award*
kosten*|kostet*	koszt*	chi phí|tốn	kost*	cost*
bezahl*|zahl*|zahlt*|zahlung*	płac*|płatno*|zapłac*	trả|thanh toán|chi trả|trả tiền	betal*	pay*|paid
steuer*	podat*	thuế	skatt*|avgift*	tax*
bank|banken*|bankkonto	bank*	ngân hàng	bank*	bank*
kredit*|schuld|schulden*	kredyt*|dług*	nợ|khoản vay|vay|tín dụng	gjeld*|lån*|kreditt*	debt*|loan*|credit*
invest*	inwest*	đầu tư	invest*	invest*
aktie*	akcj*	cổ phiếu|cổ phần	aksje*	share|shares|stock|stocks|shareholder*
gewinn*|profit*	zysk*	lợi nhuận|lãi	overskudd*|gevinst*|fortjeneste*|profitt*	profit*
verlust*|verlor*|verlier*	strat*|strac*|przegra*	mất|thua|tổn thất|thua lỗ	tap*|tapt*|mist*	loss*|lose*|lost|losing
umsatz*|einnahme*	przych*|dochod*|dochód*|obrot*	doanh thu|thu nhập|doanh số	omsetning*|inntekt*	revenue*|turnover|income
lohn*|löhn*|gehalt|gehälter*	płac*|pensj*|wynagrodz*|zarobk*	lương|tiền lương	lønn*	wage*|salar*|pay
arbeit*	prac*|pracown*|robot*	làm việc|công việc|lao động|việc làm	arbeid*|jobb*	work*|labour|labor|job|jobs
arbeiter*|mitarbeiter*|beschäftigt*|angestellt*|arbeitnehmer*	pracowni*|robotni*	nhân viên|công nhân|người lao động	ansatt*|arbeider*|medarbeider*|arbeidstaker*	employee*|worker*|staff
arbeitslos*	bezrobo*	thất nghiệp	arbeidsled*|arbeidsløs*	unemploy*|jobless
streik*	strajk*	đình công	streik*	strike*
gewerkschaft*	związ*	công đoàn	fagforening*	union|unions
industrie*|industriell*	przemysł*	công nghiệp|ngành	industri*	industr*
fabrik*|werk|werke|werks|anlage*	fabry*|zakład*	nhà máy|xưởng	fabrikk*|anlegg*|verk*	factor*|plant|plants
landwirt*|bauer*|bauern*	rolni*	nông nghiệp|nông dân	landbruk*|bonde*|bønder*|jordbruk*	agricultur*|farm*
energie*	energi*|energet*	năng lượng	energi*	energ*
strom*|elektri*	prąd*|elektry*	điện|điện lực	strøm*|elektri*	electri*|power
öl|öls|erdöl*|ölpreis*	rop*|naft*|olej*	dầu|dầu mỏ|dầu khí	olje*	oil*|petrol*
gas|gase*|erdgas*	gaz*	khí đốt|khí|khí gas	gass*	gas|gases
kohle*	węgl*|węgiel	than	kull*	coal
klima*	klimat*	khí hậu	klima*	climat*
umwelt*	środowisk*	môi trường	miljø*	environment*
wasser*	wod*|wód*	nước	vann*	water*
luft|lufts*	powietrz*	không khí|không quân	luft*	air
feuer*|brand*|brände*	pożar*|ogień|ogni*	lửa|cháy|hỏa hoạn|đám cháy	brann*|ild*	fire*|blaze*
regen*	deszcz*	mưa	regn*	rain*
sturm*|stürm*|orkan*|hurrikan*|taifun*	burz*|sztorm*|huragan*|tajfun*	bão|cơn bão	storm*|orkan*|tyfon*	storm*|hurricane*|typhoon*
überschwemm*|hochwasser*|flut|fluten*	powód*|powodz*|zala*	lũ lụt|lũ|ngập lụt|ngập	flom*|oversvøm*	flood*
erdbeben*|beben*	trzęsien*	động đất	jordskjelv*	earthquake*|quake*
tsunami*	tsunami*	sóng thần	tsunami*|flodbølge*	tsunami*
katastroph*|unglück*	katastrof*|klęsk*	thảm họa|thiên tai|thảm hoạ	katastrofe*|ulykke*	disaster*|catastroph*
unfall*|unfäll*	wypad*	tai nạn|vụ tai nạn	ulykke*	accident*|crash*
rett*|gerettet*	ratow*|uratow*|ratun*	cứu|giải cứu|cứu hộ|cứu trợ	redd*|redning*	rescu*|save*|saving
hilfe*|helf*|hilft*|geholfen|half	pomoc*|pomag*|pomóc*|pomog*	giúp|giúp đỡ|hỗ trợ|viện trợ	hjelp*|hjalp*|bistand*	help*|aid|assist*
unterstütz*	wspar*|wspier*|popar*|popier*	ủng hộ|hỗ trợ	støtt*	support*
krankheit*|krank|kranke*|erkrank*	chorob*|chory*|chor*	bệnh|căn bệnh|ốm	sykdom*|syk*	disease*|ill|illness*|sick*
krankenhaus*|klinik*|krankenhäus*	szpital*|klini*	bệnh viện|phòng khám	sykehus*|klinikk*	hospital*|clinic*
arzt*|ärzt*	lekarz*|doktor*	bác sĩ	lege*	doctor*|physician*
patient*	pacjent*	bệnh nhân	pasient*	patient*
gesundheit*|gesund*	zdrow*	sức khỏe|y tế|sức khoẻ	helse*|sunn*	health*
medizin*|medikament*|arznei*	medyc*|lek|leki|leków|lekami|medykament*	thuốc|y học|y khoa	medisin*|legemid*	medic*|drug|drugs
droge*	narkoty*	ma túy|ma tuý	narkotika*|dop	drug*|narcotic*
virus*|viren	wirus*	vi-rút|virus	virus*	virus*
impf*|geimpft*	szczepi*|zaszczep*	vắc-xin|tiêm chủng|vắc xin|tiêm	vaksin*	vaccin*
krebs*|tumor*	rak|raka|rakiem|nowotwor*	ung thư	kreft*|svulst*	cancer*|tumor*|tumour*
schule*|schul*	szkoł*|szkół|szkoln*	trường|trường học|nhà trường	skole*	school*
schüler*	ucz*|uczni*	học sinh	elev*	pupil*|student*
student*|studier*	student*|studi*	sinh viên	student*|studer*	student*|study|studies
universität*|hochschul*|uni	uniwersyt*|uczeln*	đại học|trường đại học	universitet*|høyskole*|høgskole*	universit*|college*
lehrer*	nauczyc*	giáo viên|thầy giáo|cô giáo	lærer*	teacher*
bildung*|ausbildung*	edukac*|kształc*|wykształc*	giáo dục|đào tạo	utdann*|utdanning*|opplæring*	educat*|training
wissenschaft*	nauk*|naukow*	khoa học	vitenskap*|forsk*	scien*
forsch*|wissenschaftler*	badacz*|naukow*|badan*	nhà khoa học|nghiên cứu|nhà nghiên cứu	forsk*	research*|scientist*
studie|studien	badan*	nghiên cứu	studie*|undersøkelse*	study|studies|survey*
technik*|technolog*	techni*|technolog*	công nghệ|kỹ thuật	tekni*|teknolog*	techn*
computer*|rechner*	komput*	máy tính	datamaskin*|pc	computer*
internet*|netz|online	internet*|sieci*|sieć|online	internet|mạng|trực tuyến	internett*|nett*|online	internet|online|web|network*
daten|datei*	dan|dane|danych|danymi	dữ liệu	data*|opplysning*	data
telefon*|handy*|smartphone*	telefon*|komórk*|smartfon*	điện thoại	telefon*|mobil*	phone*|telephone*|smartphone*
fernseh*|tv	telewizj*|telewizyj*|tv	truyền hình|tivi|tv	tv*|fjernsyn*	television|tv
zeitung*	gazet*|dziennik*	báo|tờ báo|nhật báo	avis*	newspaper*
journalist*|reporter*	dziennik*|report*	nhà báo|phóng viên	journalist*|reporter*	journalist*|reporter*
presse*|medien*	pras*|medi*|media	báo chí|truyền thông|phương tiện truyền thông	presse*|medie*	press|media
nachricht*|meldung*	wiadomo*	tin tức|tin|tin nhắn	nyhet*|melding*	news|message*
bericht*	raport*|sprawozd*|relacj*|doniesie*	báo cáo|đưa tin|tường thuật|bản báo cáo	rapport*|melder|meldte*	report*
interview*	wywiad*	phỏng vấn|cuộc phỏng vấn	intervju*	interview*
buch*|bücher*	książ*	sách|cuốn sách|quyển sách	bok|boken*|bøker*|boka	book*
film*	film*	phim|bộ phim	film*	film*|movie*
musik*	muzy*	âm nhạc|nhạc	musikk*	music*
lied*|song*	piosen*|utwor*	bài hát|ca khúc	sang|sangen*|sanger*|låt*	song*
kunst*|künst*	sztuk*|artyst*	nghệ thuật|nghệ sĩ	kunst*	art|arts|artist*
kultur*	kultur*	văn hóa|văn hoá	kultur*	cultur*
theater*	teatr*	nhà hát|sân khấu	teater*	theat*
museum*|museen	muze*	bảo tàng|viện bảo tàng	muse*	museum*
ausstellung*	wystaw*	triển lãm	utstilling*	exhibit*
sport*	sport*	thể thao	idrett*|sport*	sport*
spiel|spiele*|spiels|gespielt|spielt*|spielen	gra|gry|grę|grze|gier|gra*|mecz*|rozgryw*	trận đấu|trò chơi|chơi|thi đấu	kamp*|spill*|spilt*	game*|play*|match*
spieler*	gracz*|zawodn*|piłkarz*	cầu thủ|người chơi	spiller*	player*
mannschaft*|team*	drużyn*|zespół*|zespoł*|ekip*|kadr*	đội|đội bóng|đội tuyển	lag|laget*|lagene|team*	team*|squad*
trainer*|coach*	trener*	huấn luyện viên|hlv	trener*	coach*|manager|trainer*
fußball*	piłk*|futbol*	bóng đá	fotball*	football*|soccer
tor|tore|toren|treffer*	gol|gole|gola|goli|bramk*	bàn thắng|bàn|ghi bàn	mål|målet|målene|scor*	goal*|score*
sieg*|gewonn*|gewinn*|gewann*	zwycię*|wygra*	chiến thắng|thắng|giành	seier*|vinn*|vant|vunnet	win*|won|victor*
niederlage*	poraż*|przegra*	thất bại|thua	nederlag*|tap|tapet	defeat*|loss
meister*|meisterschaft*	mistrz*	vô địch|chức vô địch|nhà vô địch	mester*|mesterskap*	champion*
liga*	lig*	giải đấu|giải vô địch	liga*	league*
saison*	sezon*	mùa giải|mùa	sesong*	season*
turnier*|pokal*|cup	turniej*|puchar*	giải đấu|cúp	turnering*|cup*	tournament*|cup|trophy
rennen*|lauf*	wyścig*|bieg*	cuộc đua|đường đua|chạy	løp*|ritt*	race*|racing|run*
olympi*	olimpi*	olympic|thế vận hội	olympi*|ol	olympic*
jahr*	rok|roku|rokiem|lata|lat|latach|latami|roczn*|rocz*	năm	år|året*|års*|årene|åra	year*
monat*	miesią*|miesięc*	tháng	måned*	month*
woche*	tydz*|tygod*	tuần	uke*|uka	week*
tag|tage*|tages|tags|täglich*	dzień|dnia|dni|dniu|dniach|dniem|codzien*|dzienn*	ngày|hàng ngày	dag|dagen*|dager*|daglig*	day*|daily
stunde*	godzin*	giờ|tiếng đồng hồ	time|timer*|timen|klokken	hour*
minute*	minut*	phút	minutt*	minute*
uhr	godz*	giờ	klokken|kl	o'clock
montag*	poniedział*	thứ hai	mandag*	monday*
dienstag*	wtor*	thứ ba	tirsdag*	tuesday*
mittwoch*	środ*|środę	thứ tư	onsdag*	wednesday*
donnerstag*	czwart*	thứ năm	torsdag*	thursday*
freitag*	piąt*	thứ sáu	fredag*	friday*
samstag*|sonnabend*	sobot*	thứ bảy	lørdag*	saturday*
sonntag*	niedziel*	chủ nhật	søndag*	sunday*
wochenende*	weekend*	cuối tuần	helg*	weekend*
morgen|morgens|früh*|vormittag*	rano|ran*|poranek|porann*	sáng|buổi sáng	morgen*|tidlig*|formiddag*	morning*
abend*	wiecz*	tối|buổi tối	kveld*	evening*
nacht*|nächt*	noc*|nocn*	đêm|ban đêm	natt*|nett*	night*
heute*|heutig*	dziś|dzisiaj|dzisiej*	hôm nay|ngày nay	i dag|dag|dagens	today*
gestern*	wczoraj*	hôm qua	i går|går*	yesterday
morgen	jutro*	ngày mai	i morgen|morgen	tomorrow
jetzt|nun|derzeit*|aktuell*|momentan*	teraz|obecn*|aktualn*	bây giờ|hiện nay|hiện tại|hiện	nå|nåvær*|aktuel*	now|current*
zukunft*|künftig*	przyszło*|przyszł*	tương lai	framtid*|fremtid*	future
vergangenheit*|vergangen*	przeszło*|ubiegł*|zeszł*|minion*	quá khứ|vừa qua|năm ngoái|trước	fortid*|forrige|fjor	past|last
jahrhundert*	wiek|wieku|stuleci*	thế kỷ	århundre*	centur*
jahrzehnt*	dekad*|dziesięcioleci*	thập kỷ|thập niên	tiår*	decade*
januar*	stycz*	tháng 1|tháng một|tháng giêng	januar*	january
februar*	lut|luty|lutego|lutym	tháng 2|tháng hai	februar*	february
märz*	marzec|marc*	tháng 3|tháng ba	mars	march
april*	kwie*	tháng 4|tháng tư	april*	april
mai	maj|maja|maju|majow*	tháng 5|tháng năm	mai	may
juni*	czerw*	tháng 6|tháng sáu	juni*	june
juli*	lip*|lipc*	tháng 7|tháng bảy	juli*	july
august*	sierp*	tháng 8|tháng tám	august*	august
september*	wrze*	tháng 9|tháng chín	september*	september
oktober*	paździer*	tháng 10|tháng mười	oktober*	october
november*	listop*	tháng 11|tháng mười một	november*	november
dezember*	grud*	tháng 12|tháng mười hai	desember*	december
eins|erste*|erstmal*|erstens	pierwsz*	đầu tiên|thứ nhất	først*	first
zwei*|zweite*	dwa|dwie|dwó*|dwo*|drug*	hai|thứ hai	to|andre|annen	two|second
drei*|dritt*	trzy*|trzec*|trzej*	ba|thứ ba	tre|tredj*	three|third
vier|vierte*|viert*	cztery|cztere*|czwart*	bốn|thứ tư|tư	fire|fjerde*	four|fourth
fünf*	pięć|pięci*|piąt*	năm|thứ năm	fem|femte	five|fifth
sechs*	sześ*|szóst*	sáu|thứ sáu	seks|sjette	six|sixth
sieben*|siebt*	siedem|siedm*|siódm*	bảy|thứ bảy	sju|syv|sjuende|syvende	seven|seventh
acht|achte*|achten	osiem|ośmi*|ósm*	tám|thứ tám	åtte|åttende	eight|eighth
neun*	dziewię*|dziewią*	chín|thứ chín	ni|niende	nine|ninth
zehn*	dziesię*|dziesią*	mười|thứ mười	ti|tiende	ten|tenth
zwanzig*	dwadzie*|dwudziest*	hai mươi	tjue*|tyve*	twenty
hundert*	sto|stu|setk*|setn*	trăm|hàng trăm	hundre*	hundred*
tausend*	tysi*|tys	nghìn|ngàn|hàng ngàn|hàng nghìn	tusen*	thousand*
million*|mio	milion*|mln	triệu|hàng triệu	million*|mill	million*
milliarde*|mrd	miliard*|mld	tỷ|tỉ	milliard*|mrd	billion*
prozent*	procent*	phần trăm	prosent*	percent*|per cent
hälfte*|halb*	połow*|pół	nửa|một nửa	halv*	half
viertel*	ćwier*|kwart*	phần tư|quý	kvart*|fjerdedel*	quarter*
doppelt*|verdoppel*	podw*|dwukrotn*	gấp đôi|đôi	dobbel*|doble*|fordobl*	double*|twice
mehr|mehrere*|meist*|meisten	więc*|wielu|wiele|najwięc*	nhiều|hơn|nhất	mer|flere|mest|flest*	more|most|several
wenig*	mniej*|niewiel*|mało	ít|ít hơn	mindre|færre|få|lite	less|few|fewer|little
viel|viele*|zahlreich*	wiel*|dużo|liczn*	nhiều|rất nhiều	mange|mye|tallrik*	many|much|numerous
all|alle*|gesamt*|ganz*	wszyst*|cał*	tất cả|toàn bộ|mọi	all|alle*|hele|samtlig*	all|whole|entire|every*
kein*|niemand|nichts|nie|nicht|niemals	nie|nikt|nic|nigdy|żad*|brak*	không|không ai|chưa bao giờ|không có	ikke|ingen*|aldri|ikkje	no|not|never|nobody|nothing|none
groß*|größ*|gross*	duż*|wielk*|najwięk*|większ*	lớn|to lớn|to	stor*|større|størst*	big*|large*|great*|huge
klein*	mał*|mniejsz*|niewielk*	nhỏ|bé	liten|lite|lille|små*|mindre	small*|little|tiny
hoch|hohe*|höh*|höchst*	wyso*|wyż*|najwyż*	cao|chiều cao	høy*|høyest*	high*|tall*
niedrig*|tief*|gering*	nisk*|niż*	thấp|sâu	lav*|dyp*	low*
lang|lange*|läng*	dług*|dłuż*	dài|lâu	lang*|lenge*|lengre	long*
kurz*|kürz*	krót*	ngắn|ngắn gọn	kort*	short*|brief*
neu|neue*|neuen|neuer|neues|neu*	now|nowy|nowa|nowe|nowego|nowej|nowych|nowym|nowo*	mới	ny|nye|nytt|nyere	new|newly|newest
alt|alte*|alter*|ältere*|älteste*	star*|starsz*	cũ|già|cổ	gammel*|gamle|eldre|eldst*	old*|elder*|ancient
jung*|jünger*|jugend*	młod*	trẻ|thanh niên|trẻ tuổi	ung*|yngre|yngst*|ungdom*	young*|youth*
gut|gute*|besser*|beste*|besten	dobr*|lepsz*|najleps*	tốt|giỏi|tốt hơn|tốt nhất	god|gode|godt|bedre|best*|bra	good|better|best|well
schlecht*|schlimm*	zły|zła|złe|źle|gorsz*|najgor*	xấu|tồi tệ|tệ|kém	dårlig*|verre|verst*	bad|worse|worst|poor
wichtig*|bedeutend*|bedeutung*	ważn*|istotn*|znacz*	quan trọng|ý nghĩa	viktig*|betyd*	important*|significan*|major|key
schwer*|schwierig*	trudn*|cięż*	khó|khó khăn|nặng	vanskelig*|tung*|alvorlig*	difficult*|hard|heav*|serious*
leicht*|einfach*	łatw*|prost*|lekk*	dễ|dễ dàng|đơn giản|nhẹ	lett*|enkel*	easy|easily|simple|simply|light
stark*|stärk*	siln*|moc|mocn*	mạnh|mạnh mẽ|tăng cường	sterk*|kraftig*|styrk*	strong*|strength*
schwach*|schwäch*	słab*|osłab*	yếu|suy yếu	svak*|svekk*	weak*
schnell*|rasch*	szybk*|prędk*	nhanh|nhanh chóng	rask*|hurtig*|fort	fast*|quick*|rapid*|speed
langsam*	woln*|powol*	chậm|từ từ	langsom*|sakte	slow*
öffentlich*|öffentlichkeit*	publicz*	công cộng|công chúng|công khai	offentlig*	public*
privat*	prywat*	tư nhân|riêng tư|cá nhân	privat*	private*
international*	międzynarod*	quốc tế	internasjonal*	international*
welt|weltweit*|weltmeister*|welt*|global*	świat*|świec*|global*	thế giới|toàn cầu	verden*|global*	world*|global*
europa*|europä*	europ*	châu âu|liên minh châu âu|eu	europ*	europ*
amerika*|us|usa|vereinigte* staaten	ameryk*|usa|stan* zjednoczon*	mỹ|hoa kỳ	amerik*|usa|us	america*|us|usa|united states
großbritannien*|brit*|vereinigt* königreich*|england*|englisch*	brytyj*|wielk* brytani*|angli*|angiel*|zjednoczon* królestw*	anh|vương quốc anh|nước anh	storbritannia*|brit*|england*|engelsk*	britain*|british|england|english|uk|united kingdom
deutschland*|deutsch*	niem*	đức|nước đức|tiếng đức	tyskland*|tysk*	german*
frankreich*|franz*	franc*|francusk*	pháp|nước pháp	frankrike*|fransk*	france|french*
polen*|polnisch*	pol*|polsk*|polac*	ba lan	polen*|polsk*|polakk*	poland|polish|poles
norweg*	norwe*	na uy	norge*|norsk*|nordmenn	norway|norwegian*
vietnam*	wietnam*	việt nam|việt	vietnam*	vietnam*
russland*|russ*	ros*|rosj*|rosyj*	nga|nước nga	russland*|russ*	russia*
china*|chines*	chin*|chiń*	trung quốc	kina*|kines*	china|chinese
japan*	japo*	nhật bản|nhật	japan*	japan*
indien*|indisch*|inder*	indi*|indyj*|hindus*	ấn độ	india*|indisk*	india*
indones*	indonez*	indonesia	indones*	indones*
israel*	izrael*	israel	israel*	israel*
iran*	iran*|irań*	iran	iran*	iran*
syrien*|syrisch*	syri*|syryj*	syria	syria*|syrisk*	syria*
saudi*|saudi-arab*	saud*|arab* saudyj*	ả rập saudi|ả rập xê út|saudi	saudi*	saudi*
türk*	turc*|turec*	thổ nhĩ kỳ	tyrk*	turk*
ukrain*	ukrai*	ukraine|ukraina	ukrain*	ukrain*
kanad*	kanad*	canada	canad*|kanad*	canad*
austral*	austral*	úc|australia	austral*	austral*
spanien*|spani*	hiszp*	tây ban nha	spania*|spansk*	spain|spanish
italien*	włoch*|włos*	ý|italia|nước ý	italia*|italiensk*	ital*
griech*	grec*|grek*	hy lạp	hellas*|gresk*	greece|greek*
schwed*	szwe*	thụy điển	sverige*|svensk*	sweden|swedish
dänemark*|dän*	dani*|duń*	đan mạch	danmark*|dansk*	denmark|danish
niederl*|holländ*	holand*|holend*|niderland*	hà lan	nederland*	netherlands|dutch
schweiz*	szwajcar*	thụy sĩ	sveits*	switzerland|swiss
österreich*	austri*	áo	østerrik*	austria*
mexik*	meksyk*	mexico	mexico*|meksikan*	mexic*
afrika*|afrikan*	afryk*	châu phi	afrik*	africa*
asien*|asiat*	azj*	châu á	asia*	asia*
nordkorea*	korei północn*|koreą północn*|korea północn*|północnokoreań*	triều tiên|bắc triều tiên	nord-korea*	north korea*
südkorea*	korei południow*|korea południow*|południowokoreań*	hàn quốc	sør-korea*	south korea*
schott*	szko*	scotland	skott*|skots*	scot*
wales|walis*	wali*	wales|xứ wales	wales|walis*	wales|welsh
irland*|irisch*	irland*	ireland|ai-len|ireland	irland*|irsk*	ireland|irish
kalifornien*	kaliforni*	california	california*	california*
nord*|nördlich*	północ*	bắc|phía bắc|miền bắc	nord*	north*
süd*|südlich*	połud*	nam|phía nam|miền nam	sør*|syd*	south*
ost|osten*|östlich*|ost*	wschod*|wschód*	đông|phía đông	øst*	east*
west|westen*|westlich*|west*	zachod*|zachód*	tây|phía tây|phương tây	vest*	west*
mittel*|zentrum*|zentral*|mitte|zentr*	central*|środk*|centr*	trung tâm|trung ương|giữa	sentral*|midt*|senter*|sentrum*	cent*|middle
insel*	wysp*	đảo|hòn đảo	øy|øya*|øyer*|øyen	island*
meer*|see|ozean*	morz*|mors*|ocean*	biển|đại dương	hav|havet*|sjø*	sea|seas|ocean*
küste*	wybrzeż*	bờ biển|ven biển	kyst*	coast*
fluss*|fluß*|flüsse*	rzek*|rzec*	sông|con sông	elv*	river*
berg*|gebirg*	gór*|góra	núi|ngọn núi	fjell*	mountain*
wald|wälder*|waldes|walde	las|lasu|lasów|lasy|leśn*	rừng|khu rừng	skog*	forest*
tier*	zwierz*	động vật|con vật	dyr*	animal*
hund|hunde*	pies|psa|psy|psów|psem|psami	chó|con chó	hund*	dog*
katze*	kot|kota|koty|kotów|kotem	mèo|con mèo	katt*	cat|cats
pferd*	koń|koni*	ngựa|con ngựa	hest*	horse*
fisch*	ryb*	cá|con cá	fisk*	fish*
vogel*|vögel*	ptak*	chim|con chim	fugl*	bird*
pflanze*|baum|bäume*	rośli*|drzew*	cây|thực vật|cây cối	plante*|tre|treet|trær*	plant*|tree*
essen*|lebensmittel*|nahrung*	jedzeni*|żywno*|jeść	thức ăn|thực phẩm|ăn|món ăn	mat|maten|matvar*|spis*	food*|eat*
restaurant*	restaur*	nhà hàng	restaurant*	restaurant*
hotel*	hotel*	khách sạn	hotell*	hotel*
reise*|gereist*|reisen*	podróż*|wycieczk*	du lịch|chuyến đi|đi	reis*|tur|turen	travel*|trip*|journey*
tourist*|tourismus*	turyst*	khách du lịch|du lịch|du khách	turist*	touris*
flughafen*|flughäfen*	lotnisk*	sân bay	flyplass*|lufthavn*	airport*
flug|flüge*|fliegen*|fliegt|flog*|geflogen	lot|lotu|loty|lotów|lec*|lata*	chuyến bay|bay	flyvning*|fly*|flight	flight*|fly|flying|flew
zug|züge*|bahn*	pociąg*|kolej*	tàu hỏa|tàu|đường sắt	tog*|jernbane*	train*|rail*
bus|busse*	autobus*	xe buýt	buss*	bus|buses
auto*|wagen*|fahrzeug*|pkw	samoch*|aut|auto|auta|pojazd*	xe|ô tô|xe hơi|chiếc xe	bil|bilen*|biler*|kjøretøy*	car|cars|vehicle*
fahrer*|fährt*|fahren*|gefahren	kierowc*|jecha*|jazd*	lái xe|tài xế|người lái	sjåfør*|kjør*	driver*|drive*|driving|drove
verkehr*	ruch*|transport*	giao thông|vận tải	trafikk*|transport*	traffic|transport*
passagier*|fahrgast*	pasaż*	hành khách	passasjer*	passenger*
frau*|weiblich*	kobie*|żeńs*	phụ nữ|người phụ nữ|cô|nữ	kvinne*|kvinnelig*	woman|women*|female*
mann|männer*|mannes|männlich*	mężczy*|męsk*	đàn ông|người đàn ông|nam giới|nam	mann|mannen*|menn|menne*|mannlig*	man|men|male*
kind|kinder*|kindes|kindheit*	dzie*|dzieck*|dzieci*	trẻ em|con|đứa trẻ|trẻ	barn*	child*|kid*
mädchen*	dziewcz*	cô gái|bé gái	jente*	girl*
junge|jungen	chłop*	cậu bé|con trai|chàng trai	gutt*	boy*
mutter*|mütter*|mama	matk*|mam|mama|mamy|macierzy*	mẹ|người mẹ	mor|moren|mødre*|mamma*	mother*|mom|mum
vater*|väter*|papa	ojc*|ojciec|tat*	cha|bố|người cha	far|faren|fedre*|pappa*	father*|dad
eltern*	rodzic*	cha mẹ|bố mẹ|phụ huynh	forelder*|foreldre*	parent*
sohn|söhne*|sohnes	syn*	con trai|người con trai	sønn*	son|sons
tochter*|töchter*	cór*	con gái	datter*|døtre*	daughter*
bruder*|brüder*	brat*|brac*	anh trai|em trai|anh em	bror*|brødre*	brother*
schwester*	siostr*	chị gái|em gái|chị em	søster*|søstre*	sister*
famili*	rodzin*	gia đình	famili*	famil*
freund*	przyjac*|przyjaź*|koleg*	bạn|bạn bè|người bạn	venn*	friend*
ehefrau*|gattin*|frau	żon*	vợ|người vợ	kone*|hustru*|ektefelle*	wife|wives
ehemann*|gatte*	mąż|męż*	chồng|người chồng	ektemann*|mann|mannen	husband*
ehe|ehen|heirat*|verheirat*|hochzeit*	małżeń*|ślub*|wesel*	kết hôn|hôn nhân|đám cưới|cưới	ekteskap*|gift*|bryllup*	marri*|wedding*
leben*|lebt*|gelebt	życi*|żyć|żyj*|mieszka*	cuộc sống|sống|đời sống	liv|livet*|lev*|bor	life|live|lives|living|lived
geburt*|geboren*	urodz*|narodz*	sinh ra|sinh|ra đời	fød*|fødsel*	born|birth*
alter*|jährig*	wiek|wieku|letni*	tuổi|độ tuổi	alder*|år gammel|åring*	age|aged|ages|old
liebe*|liebt*	miłoś*|koch*|kocha*	yêu|tình yêu	kjærlighet*|elsk*	love*|loving
angst*|ängst*|fürcht*|befürcht*	strach*|obaw*|lęk*|boj*	sợ|lo sợ|lo ngại|sợ hãi	frykt*|redd|redde	fear*|afraid
sorge*|besorgt*|bedenk*	trosk*|zmartw*|zaniepoko*|obaw*	lo lắng|lo ngại|quan ngại	bekymr*	concern*|worr*
hoffnung*|hoff*	nadziej*|mam nadzieję	hy vọng	håp*	hope*
freude*|glück*|froh*	radoś*|szczęś*|ciesz*	vui|hạnh phúc|vui mừng|niềm vui	glede*|glad*|lykk*	joy*|happ*|glad|pleased
problem*	problem*	vấn đề	problem*	problem*|issue*
frage*|gefragt	pytan*|pyta*|kwesti*	câu hỏi|hỏi|vấn đề	spørsmål*|spør*|spurt*	question*|ask*
antwort*|beantwort*	odpowied*|odpowiad*	trả lời|câu trả lời|phản hồi	svar*	answer*|respon*|repl*
lösung*|lös*|gelöst	rozwiąz*	giải pháp|giải quyết	løs*|løsning*	solution*|solv*|resolv*
entscheid*|entschied*|entschloss*|beschluss*|beschloss*	decy*|zdecyd*|postanow*	quyết định	bestem*|beslutt*|beslutning*|avgjør*|vedtak*	decid*|decision*
plan|pläne*|planung*|plan*|geplant*	plan*	kế hoạch|dự định	plan*	plan*
ziel*	cel|celu|cele|celem|celów	mục tiêu|mục đích	mål|målet|målene|formål*	goal*|target*|aim*|objective*
erfolg*|gelungen|gelang*	sukces*|udan*|udał*|powodz*	thành công	suksess*|lykkes|lykk*|vellykket	success*|succeed*
fehler*	błęd*|błąd*|pomył*	lỗi|sai lầm|sai	feil*	mistake*|error*|fault*
risik*|gefahr*|gefähr*	ryzyk*|niebezpiecz*|zagroż*	nguy hiểm|rủi ro|nguy cơ	risik*|fare*|farlig*	risk*|danger*
bedroh*|droh*	groź*|zagroż*|groż*	đe dọa|mối đe dọa|đe doạ	tru*|trussel*	threat*
schutz*|schütz*	ochron*|chron*	bảo vệ|bảo hộ	beskyt*|vern*	protect*
konflikt*|streit*	konflikt*|spór*|spor*	xung đột|tranh chấp|tranh cãi	konflikt*|strid*|krangel*	conflict*|dispute*
kampf*|kämpf*	walk*|walcz*|bój*	chiến đấu|cuộc chiến|đấu tranh	kamp*|kjemp*|slåss	fight*|struggle*|battle*|combat*
gewalt*	przemoc*	bạo lực	vold*	violen*
protest*|demonstr*	protest*|demonstr*	biểu tình|phản đối	protest*|demonstr*	protest*|demonstrat*
freiheit*|frei|freie*|befrei*	wolnoś*|woln*	tự do	frihet*|fri|frie|fritt	free*|freedom*|libert*
demokrat*	demokra*	dân chủ	demokrat*	democra*
republik*	republik*	cộng hòa|cộng hoà	republik*	republic*
macht*|mächt*	władz*|potęg*|moc	quyền lực|sức mạnh|chính quyền	makt*|mektig*	power*
politik*|politisch*	polity*	chính trị|chính sách|chính trị gia	politi*|politisk*	politic*|polic*
reform*	reform*	cải cách	reform*	reform*
verhandl*|gespräch*	negocj*|rozmow*|rokowa*	đàm phán|thương lượng|hội đàm	forhandl*|samtal*	negotiat*|talk|talks
vertrag*|abkommen*|vereinbar*|verträg*	umow*|porozum*|traktat*|układ*|kontrakt*	hợp đồng|thỏa thuận|hiệp định|hiệp ước|thoả thuận	avtale*|kontrakt*|traktat*	agreement*|treaty|treaties|contract*|deal|deals
treffen|treffens|traf|trafen|getroffen|gipfel*|sitzung*|begegn*	spotk*|szczyt*|posiedz*	gặp|cuộc gặp|gặp gỡ|cuộc họp|hội nghị	møt*|møte*|toppmøte*	meet*|met|summit*
konferenz*	konferen*	hội nghị|cuộc họp	konferanse*	conference*
besuch*	wizyt*|odwiedz*|zwiedz*	thăm|chuyến thăm|đến thăm	besøk*	visit*
beziehung*|verhältnis*	stosun*|relacj*|związ*	quan hệ|mối quan hệ	forhold*|relasjon*|forbindelse*	relation*
zusammenarbeit*|kooper*	współprac*	hợp tác	samarbeid*	cooperat*|collaborat*
partner*|partnerschaft*	partner*	đối tác	partner*	partner*
botschaft*|botschafter*	ambasad*	đại sứ quán|đại sứ	ambassad*	embass*|ambassador*
diplomat*	dyplomat*	ngoại giao|nhà ngoại giao	diplomat*	diplom*
außenminister*	minist* spraw zagranicznych|szef* msz	bộ trưởng ngoại giao|ngoại trưởng	utenriksminister*	foreign minister|foreign secretary
sanktion*	sankc*	trừng phạt|lệnh trừng phạt	sanksjon*	sanction*
zoll*|zölle*	cło|cła|ceł|celn*	thuế quan|hải quan	toll*	tariff*|customs|duties
export*|ausfuhr*	eksport*	xuất khẩu	eksport*	export*
import*|einfuhr*	import*	nhập khẩu	import*	import*
produkt*|ware*|erzeugnis*	produkt*|towar*|wyrob*	sản phẩm|hàng hóa|hàng hoá	produkt*|vare*	product*|goods
produktion*|produzier*|herstell*	produk*|wytwarz*|produc*	sản xuất	produk*|produser*|produksjon*	produc*|manufactur*
verkauf*|verkäuf*	sprzed*	bán|bán hàng|doanh số	selg*|salg*|solgt*	sell*|sale*|sold
kauf*|käuf*|gekauft*	kup*|zakup*|nabyw*	mua|mua sắm|người mua	kjøp*	buy*|bought|purchas*
kunde*|kunden*|kundin*	klient*	khách hàng|khách	kunde*	customer*|client*
dienst*|dienstleist*|service*	usług*|służb*|serwis*	dịch vụ|phục vụ	tjeneste*|service*	service*
projekt*	projekt*	dự án	prosjekt*	project*
programm*	program*	chương trình	program*	program*
organisation*|organisier*	organizac*|organizow*	tổ chức	organisasjon*|organiser*	organi*
verein*|verband*|verbänd*|vereinigung*	stowarzysz*|związ*|zrzesz*|klub*	hiệp hội|liên đoàn|hội	forening*|forbund*|klubb*	associat*|club*|federation*
mitglied*	człon*	thành viên	medlem*	member*
leiter*|chef*|führer*|leitung*|vorsitz*|geschäftsführ*|führung*	szef*|kierown*|przewodni*|lider*|dyrektor*|przywód*	lãnh đạo|giám đốc|người đứng đầu|chủ tịch|nhà lãnh đạo	leder*|sjef*|direktør*|formann*	leader*|head|chief*|director*|boss|ceo|executive*|chair*
sprecher*	rzeczni*	phát ngôn viên|người phát ngôn	talsperson*|talsmann*|talskvinne*	spokes*|speaker*
experte*|expert*|fachmann*|fachleute*	ekspert*|specjalist*|znawc*	chuyên gia	ekspert*|spesialist*|fagfolk*	expert*|specialist*
beamte*|behörd*|amt|ämter*|amtes	urzęd*|urzędn*|władz*|funkcjonar*	quan chức|cơ quan|chính quyền|nhà chức trách	myndighet*|tjenestemann*|embets*|etat*	official*|authorit*|agency|agencies
rat|rates|räte|stadtrat*|kommission*|ausschuss*	rad|rada|rady|radę|radzie|komisj*|komitet*	hội đồng|ủy ban|uỷ ban	råd|rådet*|kommisjon*|komité*|utvalg*	council*|commission*|committee*|board
gemeinde*|kommun*|gemeinschaft*	gmin*|społecznoś*|wspóln*	cộng đồng|xã	kommune*|samfunn*|fellesskap*	communit*|municipal*
gesellschaft*|sozial*|gesellschaftlich*	społecz*	xã hội	samfunn*|sosial*	societ*|social*
gruppe*	grup*	nhóm|đoàn	gruppe*	group*
religion*|religiös*|glaube*|glauben*	religi*|wiar*|wierz*|wyznan*	tôn giáo|đức tin|tin	religion*|religiøs*|tro|troen	religi*|faith*|belie*
kirche*|kirch*	kości*	nhà thờ|giáo hội	kirke*	church*
gott|gottes|göttlich*	bóg|bog*|boż*	chúa|thần|thượng đế	gud*	god|gods|divine
papst*	papież*	giáo hoàng	pave*	pope*|papal
bischof*|bischöf*|priester*	biskup*|ksiądz|księż*|kapłan*	giám mục|linh mục	biskop*|prest*	bishop*|priest*
muslim*|islam*	muzułm*|islam*	hồi giáo	muslim*|islam*	muslim*|islam*
jüd*|jude|juden	żyd*	do thái	jød*	jew*
christ*	chrze*	cơ đốc|thiên chúa|kitô	krist*	christian*
geschicht*|histor*	histor*|dziej*	lịch sử|câu chuyện	histori*	histor*|stor*
könig*|monarch*	król*|monarch*	vua|nhà vua|quốc vương	konge*|kong*	king*|royal*
königin*	królow*	nữ hoàng	dronning*	queen*
prinz*|fürst*|herzog*	książ*|księż*	hoàng tử|công chúa|hoàng gia|công tước	prins*|hertug*|fyrst*	prince*|duke|duchess
sag|sagt*|sagen|gesagt|erklär*|äußer*|betont*|mitgeteilt|teilte|so	powiedz*|mówi*|oświadcz*|stwierdz*|powied*|oznajm*|przekaz*|zazn*	nói|cho biết|tuyên bố|phát biểu|nói rằng	sa|sier|si|sagt|uttal*|fortalt*|fortell*|erklær*|opplys*	say*|said|told|tell*|declar*|stat*
denk*|dachte*|gedacht|glaub*|mein|meint*	myśl*|sądz*|uważ*	nghĩ|suy nghĩ|cho rằng|tin rằng	tenk*|tror|trodde|mene*|mener	think*|thought*|believe*
weiß|wissen*|wusste*|kennt|kennen|gewusst|bekannt*	wie|wiedz*|wiem|wiemy|zna*|znan*	biết|nổi tiếng|được biết	vet|vite|visste|kjen*|kjent*	know*|knew|known
sehen|sieht|sah*|gesehen|sehe	widz*|zobacz*	thấy|nhìn thấy|xem|nhìn	se|ser|så|sett	see|saw|seen|sees|watch*
zeig*|gezeigt	pokaz*|wskaz*|wykaz*	cho thấy|chỉ ra|thể hiện	vis|vise*|viste|vist	show*|indicat*
find*|fand*|gefund*|entdeck*	znal*|znajd*|odkry*|odnal*	tìm thấy|phát hiện|tìm	fin*|fant|funnet|oppdag*	find*|found|discover*
such*|gesucht*	szuk*|poszuk*	tìm kiếm|tìm|truy tìm	søk*|let|leter|lette	search*|seek*|look*
geh|gehen|geht|ging*|gegangen	iść|idz*|idą|szedł|szl*|chodz*|poszedł	đi|ra đi	gå|går|gikk|gått|dra|dro*	go|goes|going|went|gone
komm*|kam|kamen|gekommen|ankunft*|ankomm*	przyby*|przysz*|przyj*|przyjech*|przychodz*	đến|tới	kom*|ankom*	come*|came|coming|arriv*
verlass*|verlie*	opuś*|opuszcz*|odej*|odszed*|wyj*	rời|rời khỏi|bỏ	forlat*|forlot*|dro*	leave*|left|leaving
zurück*|rückkehr*	powr*|wróc*|wrac*	trở lại|trở về|quay lại	tilbake*|vendte	return*|back
beginn*|begann*|begonn*|anfang*|start*|fing	zacz*|początk*|rozpocz*|start*	bắt đầu|khởi đầu|khởi động	begyn*|start*	begin*|began|begun|start*
ende|enden*|endet*|beend*|schluss*|abgeschloss*	koniec|końc*|zakońc*|skońc*	kết thúc|cuối|chấm dứt	slutt*|avslutt*|ende*	end|ends|ended|ending|finish*
fortsetz*|weiter*|fortgesetzt*	kontynu*|dal*|nadal	tiếp tục	fortsett*|fortsatt*|videre*	continu*|further
änder*|veränder*|wandel*|geändert	zmian*|zmien*|zmieni*	thay đổi|biến đổi	endr*|forandr*	chang*|alter*
wachs*|wuchs*|zunahme*|zunehm*|anstieg*|steig*|stieg*|gestieg*|erhöh*	wzrost*|wzros*|rosn*|rośn*|zwięk*|podwyż*	tăng|tăng trưởng|gia tăng|tăng lên	øk*|vekst*|vokst*|stig*|steg*	grow*|grew|increas*|rise*|rose|rising
sink*|sank*|gesunk*|rückgang*|fallen*|fiel*|gefall*|senk*|reduzier*|verringer*|abnahm*	spad*|zmniejsz*|obniż*|redukc*|ogranicz*	giảm|giảm xuống|sụt giảm|rơi	fall*|falt|sank*|synk*|reduser*|nedgang*	fall*|fell|declin*|decreas*|drop*|reduc*
bau|bauen|gebaut*|baut*|errichte*|aufbau*	budow*|zbudow*|wybudow*	xây dựng|xây	bygg*|bygd*	build*|built|construct*
zerstör*|vernicht*	zniszcz*|niszcz*	phá hủy|tàn phá|phá huỷ	ødel*|ødelegg*	destroy*|destruct*|damag*
öffn*|eröffn*|geöffnet*|offen*	otwar*|otwier*|otworz*	mở|khai trương|mở cửa	åpn*|åpen*|åpne*	open*
schließ*|schloss*|geschloss*	zamkn*|zamyk*	đóng|đóng cửa	steng*|stengt*|lukk*	clos*|shut*
nehm*|nahm*|genomm*	wzią*|bior*|brać|weź*	lấy|nhận	ta|tar|tok|tatt	take*|took|taken
geb|geben|gibt|gab|gaben|gegeben	da|dać|dał*|daj*|daw*	cho|đưa|trao	gi|gir|ga|gav|gitt	give*|gave|given
bekomm*|erhalt*|erhielt*|bekam*	otrzym*|dosta*|uzysk*	nhận|nhận được|được	få|får|fikk|fått|motta*	get*|got|receiv*|obtain*
brauch*|benötig*|notwendig*|nötig*|bedarf*	potrzeb*|koniecz*|niezbęd*	cần|cần thiết|nhu cầu	treng*|nødvendig*|behov*	need*|necessar*|requir*
woll|wollen|will|wollte*|möchte*|wunsch*|wünsch*	chc*|chcie*|życz*|pragn*	muốn|mong muốn	vil|ville|ønsk*	want*|wish*|desire*
muss*|müss*|soll*|sollte*	mus*|powin*|trzeba|należy	phải|cần phải|nên	må|måtte|bør|burde|skal|skulle	must|should|have to
kann|können|konnte*|könnte*|möglich*	moż*|mog*|móc|możliw*	có thể|khả năng	kan|kunne|mulig*	can|could|may|might|possib*
versuch*	prób*|spróbow*|usiłow*	cố gắng|thử|nỗ lực	forsøk*|prøv*	try|tries|tried|attempt*|effort*
spiel*|rolle*	rol|rola|rolę|roli	vai trò|vai	rolle*|spill*	role*
führ*|geführt	prowadz*|doprowadz*|kierow*	dẫn|dẫn đến|dẫn đầu|lãnh đạo	led|lede*|ledet|før*	lead*|led
folg*|gefolgt|anschließend	następ*|wynik*	theo|tiếp theo|sau đó	følg*|fulgt*	follow*
warn*	ostrzeg*|ostrzeż*	cảnh báo	advar*|vars*	warn*
forder*|verlang*|gefordert	żąd*|domag*|wezw*|zażąd*	yêu cầu|đòi hỏi|kêu gọi	krev*|krav*|forlang*	demand*|call*|urg*
kritik*|kritisier*	kryty*|skryty*	chỉ trích|phê bình|phê phán	kriti*	critici*|critic*
lob|lobt*|gelobt|lobte	pochw*|chwal*	khen ngợi|ca ngợi	ros|rost*|roser	prais*
ablehn*|lehnt*|abgelehnt|zurückgewies*	odrzuc*|odmów*|odmaw*	từ chối|bác bỏ	avvis*|nekt*|avslå*	reject*|refus*|den*
akzept*|annehm*|angenomm*|zustimm*	akcept*|zaakcept*|przyję*|zgod*|zgadz*	chấp nhận|đồng ý|thông qua	aksept*|godta*|godkjen*|enig*	accept*|agree*|approv*
verbot*|verbiet*|untersag*	zakaz*|zabron*	cấm|lệnh cấm	forby*|forbud*|forbudt*	ban|bans|banned|prohibit*|forbid*
erlaub*|genehmig*|zulass*|lizenz*	pozwol*|zezwol*|dozwol*|licenc*	cho phép|giấy phép|phê duyệt	tillat*|tillatelse*|lisens*	allow*|permit*|permission*|licen*
ankündig*|angekünd*|bekannt gegeben|verkünd*	zapowied*|ogłos*|zapowiad*	công bố|thông báo|tuyên bố	kunngjø*|varsl*|annonser*	announc*
veröffentlich*|erschein*|erschien*	opublik*|publik*|wydan*|ukaz*	xuất bản|công bố|đăng|phát hành	publiser*|utgi*|utkom*|offentliggj*	publish*|releas*
schreib*|schrieb*|geschrieb*	pisa*|napisa*|pisz*	viết|tác giả	skriv*|skrev*	writ*|wrote
les|lesen|liest|las|gelesen|leser*	czyta*|przeczyta*|czyteln*	đọc|độc giả	les|lese*|lest*	read*
sprech*|sprach*|gesproch*|rede*	mówi*|rozmawia*|przemów*	nói chuyện|phát biểu|bài phát biểu|nói	snakk*|tal|tale*|talte	speak*|spoke*|speech*|talk*
sprache*	język*|język	ngôn ngữ|tiếng	språk*	language*
wort*|wört*	słow*|słów	từ|lời|chữ	ord|ordet|ordene	word*
name*|namens|genannt|nennt|nannte*|heißt	nazw*|imi*|imię|nazyw*	tên|gọi|tên gọi	navn*|kalt*|kaller	name*|call*
brief|briefe*|schreiben	list|listy|listu|listem|listów	thư|bức thư|lá thư	brev*	letter*
bild|bilder*|foto*	obraz*|zdję*|fot*	hình ảnh|ảnh|bức ảnh|bức tranh	bilde*|foto*	picture*|image*|photo*
video*	wideo*|film*|nagran*	video|đoạn phim|đoạn video	video*	video*
farbe*|farbig*	kolor*|barw*	màu|màu sắc	farge*	colour*|color*
schwarz*	czarn*	đen|màu đen|da đen	svart*|mørk*	black*
weiß*	biał*	trắng|màu trắng|da trắng	hvit*	white*
rot|rote*|roten	czerwo*	đỏ|màu đỏ	rød*	red
grün*	zielon*	xanh|xanh lá|màu xanh	grøn*	green*
blau*	niebiesk*|błękit*	xanh|xanh dương|xanh lam	blå*	blue*
gold*	złot*	vàng	gull*	gold*
kopf*|köpf*	głow*|głów*	đầu|cái đầu	hode*	head*
hand|hände*	rę*|ręk*|dłoń|dłon*	tay|bàn tay	hånd*|hender*	hand*
auge*	ocz*|oko|oka	mắt|đôi mắt	øye*|øyne*	eye*
herz*	serc*	tim|trái tim	hjerte*	heart*
gehirn*|hirn*	mózg*	não|bộ não	hjerne*	brain*
körper*|leiche*	ciał*	cơ thể|thi thể|xác	kropp*|lik|liket	body|bodies|corpse*
blut*	krew|krwi|krwa*	máu	blod*	blood*
gen|gene|genetisch*|dna	gen|geny|genów|genetycz*|dna	gen|di truyền|adn	gen|gener|genetisk*|dna	gene|genes|genetic*|dna
stern*|weltraum*|raumfahrt*|all	gwiazd*|kosm*	sao|ngôi sao|không gian|vũ trụ	stjern*|romfart*|verdensrom*	star*|space
planet*|erde	planet*|ziemi*	hành tinh|trái đất	planet*|jord|jorda|jorden	planet*|earth
sonne*	słoń*|słonecz*	mặt trời	sol|sola|solen	sun|solar
mond*	księż*	mặt trăng	måne*	moon*
kraft|kräfte*	sił*|moc	lực|sức	kraft*|styrke*	force*|power
system*	system*	hệ thống	system*	system*
methode*|verfahren*	metod*|sposób*|postęp*	phương pháp|cách	metode*|fremgang*	method*|procedure*
ergebnis*|resultat*	wynik*|rezult*|efekt*	kết quả	resultat*|utfall*	result*|outcome*
grund|gründe*|ursache*|wegen	powód|powod*|przyczyn*	lý do|nguyên nhân|vì	grunn*|årsak*	reason*|cause*|because
wirkung*|auswirkung*|einfluss*|folge*|beeinfluss*	wpływ*|skut*|konsekw*	ảnh hưởng|tác động|hậu quả	virkning*|innflytelse*|konsekvens*|påvirk*	effect*|impact*|influenc*|consequence*
beispiel*	przykład*	ví dụ|chẳng hạn	eksempel*	example*
situation*|lage	sytuac*|położen*	tình hình|tình huống|hoàn cảnh	situasjon*	situation*
krise*	kryzys*	khủng hoảng	krise*	cris*
fall|fälle*|falls	przypad*|spraw*	trường hợp|vụ|vụ án	tilfelle*|sak|saken*|saker*	case*
teil*|teile*|anteil*	częś*|udział*	phần|một phần|bộ phận	del|deler|delen*|andel*	part*|share
zahl|zahlen|anzahl*|nummer*	liczb*|numer*|ilość|ilo*	số|con số|số lượng	tall*|antall*|nummer*	number*|figure*
größe*|umfang*	rozmiar*|wielkoś*	kích thước|quy mô	størrelse*|omfang*	size*|extent
gewicht*|kilo*|tonne*	wag*|kilo*|ton*	cân nặng|trọng lượng|kg|tấn	vekt*|kilo*|tonn*	weight*|kilo*|ton*
kilometer*|km	kilometr*|km	km|ki-lô-mét|kilômét	kilometer*|km	kilomet*|km|mile*
meter*	metr*	mét	meter*	met*
meile*	mil|mila|mile|mili	dặm	mil|engelsk mil|miles	mile*
dollar*	dolar*	đô la|usd|đô-la|đô	dollar*	dollar*
euro|euros	euro	euro	euro	euro*
pfund*	funt*	bảng anh|bảng	pund*	pound*
größte*|höchste*	najwięk*|najwyż*	lớn nhất|cao nhất	størst*|høyest*	largest|biggest|highest|greatest
rekord*	rekord*	kỷ lục	rekord*	record*
zweck*|sinn*	cel*|sens*	mục đích|ý nghĩa	hensikt*|formål*|mening*	purpose*|sense*|meaning*
meinung*|ansicht*	opini*|zdan*|pogląd*	ý kiến|quan điểm	mening*|syn|oppfatning*	opinion*|view*
wahrheit*|wahr|wirklich*|tatsächlich*|tatsache*	prawd*|fakt*|rzeczyw*	sự thật|thực tế|thật	sann*|faktum*|faktisk|virkelig*	truth*|true|fact*|real*
lüge*|falsch*	kłam*|fałsz*	nói dối|sai|giả	løgn*|falsk*|feil	lie|lies|lying|false*|fake
geheim*|geheimdienst*	taj*|wywiad*	bí mật|tình báo	hemmelig*|etterretning*	secret*|intelligence
information*|informier*	informac*|informuj*|poinform*	thông tin|thông báo	informasjon*|informer*|opplys*	inform*
gefühl*|fühl*	uczuci*|czu*|poczu*	cảm thấy|cảm giác|tình cảm|cảm xúc	følels*|føl*	feel*|felt|emotion*
verantwort*|zuständig*	odpowiedz*	trách nhiệm|chịu trách nhiệm	ansvar*	responsib*
vertrauen*	zaufan*|ufa*	tin tưởng|lòng tin|niềm tin	tillit*|stol*	trust*|confiden*
wert*|werte*	wartoś*|wart	giá trị|đáng	verdi*|verd	value*|worth
qualität*	jakoś*	chất lượng	kvalitet*	qualit*
natur*|natürlich*	natur*|przyrod*	tự nhiên|thiên nhiên	natur*	natur*
art|arten	gatun*|rodzaj*	loài|loại	art|arter*|slag*|type*	species|kind*|type*
leistung*	osiągn*|wydajn*	thành tích|hiệu suất|hiệu quả	prestasjon*|ytels*	performance*|achiev*
entwickl*	rozw*	phát triển|sự phát triển	utvikl*	develop*
gründ*|gegründet*	założ*|ustanow*|utworz*|założyc*	thành lập|sáng lập	grunnla*|stift*|etabler*|opprett*	found*|establish*|creat*
erfind*|erfund*	wynal*	phát minh|sáng chế	oppfin*|oppfunn*	invent*
karriere*|beruf*	karier*|zawod*|zawód*	sự nghiệp|nghề nghiệp|nghề	karriere*|yrke*	career*|profession*
schauspiel*	aktor*	diễn viên	skuespill*	actor*|actress*
sänger*|musiker*|band	śpiewa*|muzyk*|piosenkar*|zespół*	ca sĩ|nhạc sĩ|ban nhạc	sanger*|musiker*|artist*|band*	singer*|musician*|band*
regisseur*|autor*|schriftsteller*	reżyser*|autor*|pisarz*	đạo diễn|tác giả|nhà văn	regissør*|forfatter*	director*|author*|writer*
fan|fans|anhänger*|zuschauer*	fan*|kibic*|zwolenn*|widz*	người hâm mộ|khán giả|cổ động viên	fan*|tilheng*|tilskuer*|supporter*	fan|fans|supporter*|viewer*|audience*
star|stars	gwiazd*	ngôi sao	stjerne*	star|stars
ehemalig*|früher*|einstig*	były|była|byłe*|byłych|byłym|dawn*	cựu|trước đây|nguyên	tidligere|eks*	former*|ex|previous*
nächst*|kommend*	następn*|przyszł*|najbliż*	tiếp theo|tới|sắp tới	neste|kommende	next|upcoming|coming
letzt*|vorig*	ostatn*|zeszł*|ubiegł*	cuối cùng|trước|qua|ngoái|vừa qua	siste|sist|forrige	last|latest|previous
allein*|einzig*|nur	tylko|sam*|jedyn*	chỉ|duy nhất|một mình	bare|kun|alene|eneste	only|alone|sole*|just
gemeinsam*|zusammen*	wspóln*|razem	cùng nhau|chung|cùng	felles*|sammen*	together|common|joint*
zwischen*	między|pomiędzy	giữa	mellom*	between
gegen*|gegner*	przeciw*|wobec	chống|chống lại|đối thủ|phản đối	mot|motstand*	against|opponent*|oppos*
ohne*	bez	không có|mà không	uten	without
während*|dauer*	podczas|trwa*	trong khi|trong suốt|kéo dài	mens|under|løpet|var*	during|while
bevor|vor*	przed*	trước khi|trước	før|foran	before
nachdem|nach|danach	po|potem|po tym	sau khi|sau	etter*	after*
obwohl|trotz*|jedoch|aber|allerdings|doch	choć*|mimo|jednak*|ale|lecz	mặc dù|tuy nhiên|nhưng|dù	selv om|til tross|men|imidlertid|likevel	although|though|despite|however|but
wenn|falls	jeśli|jeżeli|gdyby|kiedy|gdy	nếu|khi	hvis|dersom|når	if|when
weil|da|denn|deshalb|daher	ponieważ|bo|dlatego|gdyż	vì|bởi vì|do đó|vì vậy	fordi|derfor|siden	because|therefore|since
auch|ebenfalls|zudem|außerdem	też|również|także|ponadto	cũng|ngoài ra|hơn nữa	også|i tillegg|dessuten	also|too|addition*|moreover
sehr|besonders	bardzo|szczegól*	rất|đặc biệt|vô cùng	veldig|svært|spesiel*|særlig*	very|especially|particular*
immer|stets|ständig*	zawsze|stal*|ciągle	luôn|luôn luôn	alltid|stadig	always|constant*
oft|häufig*	często|częst*	thường|thường xuyên	ofte|hyppig*	often|frequent*
wieder|erneut*|nochmal*	znów|znowu|ponown*	lại|một lần nữa	igjen|på nytt	again
warum|wieso	dlaczego|czemu	tại sao|vì sao	hvorfor	why
was	co|czego|czym	gì|điều gì|cái gì	hva	what
wer|wem|wen	kto|kogo|kim	ai	hvem	who|whom
wie	jak|jaki*	như thế nào|thế nào|như	hvordan|som	how|like
wo|woher|wohin	gdzie|skąd	đâu|ở đâu|nơi	hvor|der	where
wir|uns|unser*	my|nam|nas|nasz*|nami	chúng tôi|chúng ta	vi|oss|vår*	we|us|our*
ich|mir|mich|meine*|meiner	ja|mnie|mi|mój|moj*	tôi|của tôi	jeg|meg|min|mitt|mine	i|me|my|mine
er|ihm|ihn|sein|seine*	on|jego|jemu|mu|go	ông|anh ấy|anh ta|ông ấy	han|ham|hans	he|him|his
sie|ihr|ihre*	ona|jej|ją|nią	bà|cô ấy|cô ta|bà ấy|cô	hun|henne*	she|her|hers
herr|herrn	pan|pana|panu|panem	ông|ngài	herr|hr	mr|mister
vollständig*|völlig*|total*	całkow*|zupeł*|pełn*	hoàn toàn|đầy đủ	fullstendig*|helt|total*	complete*|total*|full*
mindestens|wenigstens	przynajmniej|co najmniej	ít nhất	minst	at least|least
etwa|ungefähr|rund|circa	około|mniej więcej|jakieś	khoảng|gần	omtrent|rundt|cirka|ca	about|around|approximately|roughly
fast|beinahe|nahezu	prawie|niemal*	gần như|hầu như|gần	nesten	almost|nearly
insgesamt	łącznie|ogółem	tổng cộng|tổng số	totalt|til sammen	total|altogether
pro|je|jeder|jede*|jeweils	każd*|na	mỗi|một	hver*|per	each|every|per
aufgrund|dank	dzięki|z powodu	nhờ|do|bởi	takket|grunnet	due to|thanks to
laut|zufolge|gemäß	według|zgodnie	theo	ifølge	according to
quelle*	źród*	nguồn|nguồn tin	kilde*	source*
feier*|fest*|jubiläum*|gefeiert	święt*|obchod*|jubile*|uroczyst*|świętow*	lễ|kỷ niệm|lễ hội|ăn mừng	feir*|fest*|jubileum*	celebrat*|festival*|anniversar*
gedenk*|denkmal*	upamięt*|pomnik*	tưởng niệm|tượng đài|đài tưởng niệm	minn*|minnesmerke*|monument*	memorial*|commemorat*|monument*
ehre*|geehrt*|würdig*	honor*|zaszczyt*|czci*|uhonor*	vinh danh|danh dự|vinh dự	ære*|hedr*	hono*
bestätig*	potwierdz*	xác nhận|khẳng định	bekreft*	confirm*
schätz*|geschätzt	szac*|oszac*	ước tính|ước lượng	anslå*|anslag*|estimer*	estimat*
erwart*	oczek*|spodziew*	dự kiến|mong đợi|kỳ vọng	forvent*|vent*	expect*
vorschlag*|vorgeschlag*|schlägt	propo*|sugest*	đề xuất|đề nghị|gợi ý	forslag*|foresl*	propos*|suggest*
name*änder*|umbenenn*	przemian*|zmian* nazw*	đổi tên	navneendring*|navnebytte*	rename*
kontroll*|überwach*	kontrol*|nadz*|monit*	kiểm soát|giám sát|kiểm tra	kontroll*|overvåk*	control*|monitor*|supervis*
test*|prüf*	test*|spraw*|bada*|egzamin*	kiểm tra|thử nghiệm|xét nghiệm	test*|prøv*	test*|exam*
bombardier*|luftangriff*	nalot*|bombard*	không kích	luftangrep*|bombing*	airstrike*|air strike*
milit*|rebell*|aufstand*|aufständ*	rebel*|powsta*|bojown*|bunt*	phiến quân|nổi dậy|dân quân	opprør*|milits*	rebel*|militia*|insurg*|uprising*
kandidat*|bewerb*	kandyda*	ứng cử viên|ứng viên	kandidat*	candidate*|nomine*
opposition*	opozycj*	đối lập|phe đối lập	opposisjon*	opposition*
mehrheit*	większoś*	đa số|phần lớn	flertall*	majorit*
minderheit*	mniejszoś*	thiểu số	mindretall*|minoritet*	minorit*
frauenrecht*|gleichberecht*|gleichstell*	równoupraw*|równoś*	bình đẳng	likestill*|likhet*	equal*
sexuell*|vergewalt*|missbrauch*	seksual*|gwał*|molest*|wykorzyst*	tình dục|hiếp dâm|lạm dụng|cưỡng hiếp	seksuel*|voldt*|overgrep*|misbruk*	sexual*|rape*|abus*|assault*
`
