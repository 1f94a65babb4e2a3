/** Words of disasters, accidents, rescue, weather, landscape and nature. Format: `parseVocabulary`. */
export const DISASTERS_WEATHER = `de	pl	vi	nb	en
# earthquakes and volcanoes
naturkatastroph*	klęsk* żywiołow*|katastrof* naturaln*	thiên tai|thảm họa thiên nhiên|thảm họa tự nhiên	naturkatastrof*	natural disaster*
erdbeben*|erdstoß*	trzęsieni* ziemi|trzęsień ziemi	động đất|trận động đất	jordskjelv*	earthquake*|quake|quakes|tremor*
nachbeben*	wstrząs* wtórn*	dư chấn|các dư chấn	etterskjelv*	aftershock*
epizentrum*	epicentr*	tâm chấn|chấn tâm	episent*	epicent*
magnitude*|richterskala	magnitud*|skali richtera	độ richter|cường độ|độ lớn	richters skala|styrke på	magnitude|richter
erdbebenwarte*|seismolog*	sejsm*	địa chấn|địa chấn học	seismolog*|seismisk*	seismic*|seismolog*
vulkan*	wulkan*	núi lửa|ngọn núi lửa	vulkan*	volcan*
vulkanausbruch*|ausgebroch*|eruption*	erupcj*|wybuch* wulkan*	phun trào|núi lửa phun trào	vulkanutbrudd*	eruption*|erupt*
lava|magma	lawa|lawy|lawę|magm*	dung nham|nham thạch	lava|lavaen|magma*	lava|magma
asche|aschewolke*	popiół|popioł*|chmur* popiołu	tro bụi|tro núi lửa|tro tàn	aske|asken|askesky*	ash|ashes|ash cloud*
tsunami*|flutwelle*	tsunami*|fal* tsunami	sóng thần|trận sóng thần	tsunami*|flodbølge*	tsunami*|tidal wave*
tsunamiwarnung*	ostrzeżeni* przed tsunami|alarm* przed tsunami	cảnh báo sóng thần	tsunamivarsel*|tsunamiadvarsel*	tsunami warning*
tektonisch*|erdplatte*	płyt* tektonicz*|tektonicz*	mảng kiến tạo|kiến tạo	tektonisk*|kontinentalplate*	tectonic*
verwerfung*|erdspalte*	uskok*	đứt gãy|đường đứt gãy	forkastning*	fault line*
# water, slopes, drought
überschwemm*|überflut*|überflutet*	powód*|powodz*|zalan*|podtopie*	lũ lụt|ngập lụt|trận lũ|nước lũ	oversvømm*|flom*	flood*|inundat*
sturzflut*|springflut*	powod* błyskawiczn*	lũ quét|lũ ống	styrtflom*|flomskred*	flash flood*
hochwasser*|wasserstand*|pegelstand*	wysok* wod*|stan wody|poziom wody	mực nước|nước dâng|mực nước lũ	vannstand*|vannivå*	high water|water level*
sturmflut*	cofk*|spiętrzeni* sztormow*	triều cường|nước dâng do bão	stormflo*	storm surge*
erdrutsch*|schlammlawine*|hangrutsch*|murgang*	osuwisk*|lawin* błotn*	sạt lở|lở đất|sạt lở đất|vụ lở đất	jordskred*|leirskred*|jordras*|ras|raset	landslide*|mudslide*|landslip*
schlamm*|matsch	błoto|błota|błotn*|muł|mułu|mułem	bùn|bùn đất|bùn lầy	gjørm*|søle|slam|slammet	mud|muddy|sludge
lawine|lawinen*|schneelawine*	lawin|lawina|lawiny|lawinę|lawinow*	tuyết lở|lở tuyết	snøskred*|skred|skredet|lavine*	avalanche*
felssturz*|steinschlag*	obryw*|spadając* skał*	đá lở|sạt lở đá	steinras*|steinsprang*	rockfall*|rockslide*
erdloch*|krater*	krater*|zapadlisk*	hố sụt|hố tử thần|miệng núi lửa	krater*|synkehull*	crater*|sinkhole*
dürre*|trockenheit*	susza|suszy|suszę	hạn hán|khô hạn|đợt hạn hán	tørke|tørken	drought*
wassermangel*|wasserknappheit*	niedob* wody|brak* wody	thiếu nước|khan hiếm nước	vannmangel*	water shortage*|water scarcity
wüstenbildung*|versteppung*	pustynni*	sa mạc hóa|hoang mạc hóa	ørkenspred*	desertificat*
damm|dämme|deich*|staudamm*|stausee*|dammbruch*	zapor*|wał przeciwpowodziow*|wały przeciwpowodziow*	con đập|đê|đê điều|hồ chứa	demning*|dam|dammen|dike|diker|oppdemm*	dam|dams|levee*|dike*|reservoir*
hungersnot*	głodu|klęsk* głodu	nạn đói	hungersnød*	famine*
heuschrecke*	szarańcz*	châu chấu|nạn châu chấu	gresshopp*	locust*
# fire and explosion
feuer|feuers|brand|brände*|brandes|großbrand*	pożar|pożaru|pożary|pożarów|pożarem|ogień|ognia|ogniem	hỏa hoạn|đám cháy|vụ cháy|ngọn lửa|cháy	brann|brannen|branner|storbrann*	fire|fires|blaze*
waldbrand*|buschfeuer*|buschbrand*|flächenbrand*	pożar* las*|pożar* busz*	cháy rừng|vụ cháy rừng	skogbrann*|skogsbrann*|buskbrann*	wildfire*|forest fire*|bushfire*
flamme*|brenn|brennen*|brennt|brannte*|verbrannt*	płomie*|płon*|spłon*|spali*	bốc cháy|ngọn lửa|thiêu rụi|cháy	flamme*|brenn*|brant|brente	flame*|burn*
rauchwolke*|rauchvergift*|qualm*|rauchsäule*	dym|dymu|dymem|zadymie*|kłęb* dymu	khói|cột khói|khói đen|ngạt khói	røyksky*|røykutvik*|røyk|røyken	smoke|plume*|fumes
löschen|gelöscht*|löscharbeit*|löschflugzeug*	gasić|gaszeni*|ugasi*|ugaszo*	dập lửa|dập tắt|chữa cháy|dập tắt đám cháy	slukk*|slukning*	extinguish*|douse*|put out|firefighting
feuerwehr*|feuerwehrmann*|feuerwehrleut*	straż* pożarn*|strażak*|strażac*	lính cứu hỏa|cứu hỏa|cứu hoả|cảnh sát phòng cháy chữa cháy	brannmann*|brannmenn*|brannvesen*|brannfolk*	firefighter*|fire brigade*|fire service|fire department*|firem*
brandursache*|brandstiftung*	przyczyn* pożaru|podpale*	nguyên nhân vụ cháy|cố ý gây cháy|phóng hỏa	brannårsak*|ildspåsett*	cause of the fire|arson*
explosion*|explodier*|detonation*|detonier*	eksplo*|wybuch*|detonac*	vụ nổ|phát nổ|nổ|tiếng nổ	eksplo*|detoner*	explo*|blast|blasts|detonat*
gasexplosion*|gasleck*|gasaustritt*	wybuch* gazu|wyciek* gazu	nổ khí gas|rò rỉ khí|nổ khí ga	gasseksplosjon*|gasslekkasj*	gas explosion*|gas leak*
chemieunfall*|giftgas*|giftig*|gift|gifte|giftstoff*	toksycz*|trując*|truciz*|substancj* chemiczn*	độc hại|chất độc|khí độc|hóa chất độc hại	giftig*|giftstoff*|kjemikalieul*	toxic*|poison*|chemical spill*
radioaktiv*|strahlung*|verstrahl*	radioakt*|promieniow*|skażeni*	phóng xạ|bức xạ|nhiễm phóng xạ	radioaktiv*|stråling*	radioactiv*|radiation
reaktorunfall*|kernschmelze*|atomunfall*|nuklearkatastroph*|atomkatastroph*	awari* jądrow*|katastrof* jądrow*|stopieni* rdzenia	thảm họa hạt nhân|sự cố hạt nhân|tan chảy lõi	atomulykk*|kjernefysisk ulykke|nedsmelt*	nuclear accident*|nuclear disaster*|meltdown*
ölpest*|ölteppich*|ölverschmutz*	wyciek* ropy|plam* ropy	tràn dầu|sự cố tràn dầu|vụ tràn dầu	oljesøl*|oljeutslipp*	oil spill*|oil slick*
verseuch*|kontaminier*|verunreinig*	zanieczyszcz*|skażon*	ô nhiễm|nhiễm độc|nhiễm bẩn	forurens*|forgift*	contaminat*|pollut*
leck|lecks|leckage*|auslaufen|ausgelaufen	wyciek*|przeciek*	rò rỉ|tràn ra	lekk*	leak*
# accidents
unglück|unglücke|unglücks|unglücksort*|unglücksstelle*	nieszczęści*|miejsc* katastrofy|miejsc* wypadku	tai nạn|hiện trường vụ tai nạn|thảm nạn	ulykke|ulykken|ulykker|ulykkessted*	accident scene|crash site*|crash scene|mishap*
verkehrsunfall*|autounfall*	wypad* drogow*|wypadek samochodowy|wypadku samochodow*	tai nạn giao thông|tai nạn xe hơi|tai nạn ô tô	trafikkulykk*|bilulykk*	road accident*|car crash*|car accident*|traffic accident*
flugzeugabsturz*|flugzeugunglück*|absturz|abstürze*|absturzstelle*	katastrof* lotnicz*|rozbi* się samolot*|katastrof* samolot*	tai nạn máy bay|máy bay rơi|vụ rơi máy bay|rơi máy bay	flyulykk*|flystyrt*|styrtet	plane crash*|air crash*|air disaster*
hubschrauber*|helikopter*	śmigłow*|helikopter*	trực thăng|máy bay trực thăng	helikopter*	helicopter*|chopper*
notlandung*|notlanden|notgelandet	lądowani* awaryjn*|awaryjnie lądow*	hạ cánh khẩn cấp	nødland*	emergency landing*
zugunglück*|entgleis*|zugunfall*	katastrof* kolejow*|wykole*	tai nạn tàu hỏa|trật bánh|trật đường ray|vụ tai nạn tàu	togulykk*|avspor*	train crash*|derail*|train wreck
schiffsunglück*|gesunken*|gekentert*|kenter*|fährunglück*	zatonię*|zatoną*|wywróci* się|katastrof* prom*	chìm tàu|đắm tàu|lật tàu|chìm|lật thuyền	kantr*|forlis*|båtulykk*|fergeulykk*	capsiz*|shipwreck*|sank|sinking|ferry disaster
fähre|fähren|fährschiff*	prom|promu|promy|promów|promem	phà|chiếc phà	ferge*|ferje*	ferry|ferries
ertrink*|ertrank*|ertrunken*	utonię*|utoną*|uton*|topi* się	chết đuối|đuối nước	drukn*	drown*
zusammenstoß*|kollision*|kollidier*|zusammenprall*	zderze*|zderzy*|kolizj*	va chạm|vụ va chạm|đâm vào nhau|cú va chạm|đụng độ	kollisjon*|kolliderte|kollider*|sammenstøt*	collision*|collid*
prallte|prallt|geprallt|gerammt|rammt*|überfahren|angefahren	uderzy*|uderza*|potrąci*|staranow*	đâm vào|tông vào|đâm|cán qua	påkjør*|kjørte på|krasj*	slammed|struck|rammed|plowed|ran over
einsturz*|eingestürzt*|stürzte ein|zusammengebroch*	zawal*|zawali*|runę*	sập|đổ sập|sụp đổ|bị sập	kollaps*|raste sammen|falt sammen|sammenras*	collaps*|cave in|caved in
trümmer*|schutt|ruine*|wrack*|wrackteil*	gruz|gruzu|gruzów|gruzach|gruzami|ruin|ruiny|ruinach|szcząt*|wrak*	đống đổ nát|mảnh vỡ|tàn tích|xác tàu|xác máy bay|gạch vụn	ruin*|vrak*|vrakrest*|grus	rubble|debris|ruin|ruins|wreck*
panne|pannen|störung*|ausfall|ausfälle*|defekt*	awari*|uster*|zakłóce*	sự cố|trục trặc|hỏng hóc|hỏng	svikt|svikten|feil ved|defekt*|havari*	malfunction*|breakdown*|glitch*|outage*|failure*|defect*
stromausfall*|blackout*	awari* prądu|przerw* w dostawach prądu|brak* prądu|blackout*	mất điện|cúp điện|cắt điện	strømbrudd*|strømstans*	power outage*|blackout*|power cut*
grubenunglück*|bergwerksunglück*|verschüttet*	katastrof* górnicz*|wypad* w kopalni|zasypan*	tai nạn hầm mỏ|sập hầm|bị vùi lấp|mắc kẹt	gruveulykk*|begravd	mine disaster*|mining accident*|trapped|buried under
massenpanik*|gedränge|totgetrampelt	stratowan*|panik* w tłumie	giẫm đạp|vụ giẫm đạp	panikk i folkemeng*|trampet	stampede*|crush|trampled
stromschlag*|elektrisier*	poraże* prądem|porażon* prądem	điện giật|bị điện giật	elektrisk støt|strømstøt*	electrocut*|electric shock
blitzschlag*|blitz|blitze|blitzen	piorun*|błyskaw*	tia sét|sét đánh|tia chớp	lyn|lynet|lynnedslag*	lightning
ursache|ursachen|unfallursache*|unglücksursache*	przyczyn*	nguyên nhân|nguyên nhân ban đầu	årsak|årsaken|årsaker|ulykkesårsak*	cause|causes
menschliches versagen|pilotenfehler*|bedienungsfehler*	błąd ludzk*|błęd* ludzki*|błąd pilota	lỗi con người|lỗi phi công|sai sót của con người	menneskelig svikt|menneskelig feil|pilotfeil*	human error|pilot error
flugschreiber*|blackbox*|black box	czarn* skrzyn*|rejestrator* lotu	hộp đen|thiết bị ghi dữ liệu chuyến bay	ferdsskriver*|ryggskriver*	black box*|flight recorder*
insassen|besatzung*|crew|crews	załog*|załóg	phi hành đoàn|thủy thủ đoàn|tổ bay|thành viên phi hành đoàn	mannskap*|besetning*	crew*|occupants
an bord	na pokładzie	trên tàu|trên máy bay|trên khoang	om bord|ombord	on board|aboard
# victims, rescue, relief
todesopfer|tote|toten|todeszahl*|opferzahl*	ofiar* śmierteln*|liczb* ofiar|bilans ofiar	số người chết|người thiệt mạng|người chết|số người thiệt mạng	omkomne|dødsoffer*|dødsofre|dødstall*	death toll*|fatalit*|casualt*|dead
verletzte|verletzten|schwerverletzt*|leichtverletzt*	rannych|ranni|ciężko rann*|poszkodowan*	người bị thương|bị thương nặng|số người bị thương	skadde|skadd|hardt skad*|lettere skad*|alvorlig skad*	injured|wounded|seriously injured
überlebende*|überlebt*	ocalał*|ocaleni*|przeżyli	người sống sót|sống sót	overlevende	survivor*
vermisste*|vermisst|verschollen*	zaginion*|zaginiony|zaginął|zaginęł*	mất tích|người mất tích	savnet|savnede|savna|forsvunnet	missing
rettungskräft*|retter|rettern|rettungsteam*|helfer*|hilfskräft*|rettungsdienst*	ratown*|służb* ratunkow*|ekip* ratunkow*	lực lượng cứu hộ|nhân viên cứu hộ|đội cứu hộ|cứu hộ	redningsmann*|redningsarbeid*|redningsteam*|nødetat*|hjelpemannskap*	rescuer*|rescue worker*|rescue team*|emergency services|emergency crew*|first responder*
rettungsaktion*|bergung*|geborgen*|rettungsarbeit*|bergen|barg|bargen	akcj* ratunkow*|wydoby*|akcj* poszukiwawcz*	công tác cứu hộ|chiến dịch cứu hộ|trục vớt|giải cứu	redningsaksjon*|bergingsarb*|berget	rescue operation*|rescue effort*|salvag*
suchaktion*|suchtrupp*|suchhund*|suche nach	poszukiwa*|akcj* poszukiwaw*	công tác tìm kiếm|tìm kiếm cứu nạn|cuộc tìm kiếm|đội tìm kiếm	leteaksjon*|søk etter|leting*|søksaksjon*	search operation*|search party|search and rescue|search teams
taucher*|tauchen|getaucht|tauchgang*	nurk*|nurkow*	thợ lặn|lặn|lặn biển	dykk*	diver*|diving|dive
küstenwache*|seenotrett*	straż* przybrzeżn*|straż* graniczn* morsk*	cảnh sát biển|lực lượng bảo vệ bờ biển|tuần duyên	kystvakt*|redningsskøyte*	coast guard*|coastguard*
rettungswagen*|krankenwagen*|notarzt*|sanitäter*	karetk*|ambulans*|ratown* medyczn*|pogotowi*	xe cứu thương|xe cấp cứu|nhân viên y tế|cấp cứu	ambulans*|sykebil*	ambulance*|paramedic*
notfall*|notfälle|notlage*|ernstfall*	nagł* wypad*|sytuac* awaryjn*|sytuac* kryzysow*	trường hợp khẩn cấp|tình huống khẩn cấp|khẩn cấp	nødsituasjon*|nødstilfell*|krisesituasj*	emergency|emergencies
alarm*|sirene*|alarmbereitschaft*	alarm*|syren*	báo động|còi báo động|chuông báo động	alarm*|sirene*	alarm|alarms|siren|sirens|alert*
warnung*|unwetterwarnung*|gewarnt*	ostrzeż*|alert*	cảnh báo|lời cảnh báo	varsel|varsler om|advarsel*|farevarsel*	warning*
evakuier*	ewaku*	sơ tán|di tản|sơ tán người dân	evakuer*	evacuat*
notunterkunft*|schutzraum*|luftschutz*|bunker*|zuflucht*	schron*|schronie*|noclegown*|bunkr*|azyl tymczasow*	nơi trú ẩn|hầm trú ẩn|trú ẩn|nơi tạm trú	tilfluktsrom*|krisesenter*|ly|husly|bunker*	shelter*|bunker*|refuge
zelt|zelte|zelten|zeltstadt*|lager|camp|camps	namiot*|obóz|obozu|obozie|obozy|obozow*	lều|lều trại|căn lều|trại	telt|teltet|teltene|leir|leiren|leirer	tent|tents|camp|camps
decke|schlafsack*|wolldecke*	koc|koców|śpiwor*	chăn màn|túi ngủ	teppe*|soveposer|pledd*	blanket*|sleeping bag*
hilfsgüter|hilfslieferung|soforthilfe*|nothilfe*|katastrophenhilfe*	pomoc* humanitarn*|pomoc dla ofiar|doraźn* pomoc*	cứu trợ khẩn cấp|hàng cứu trợ|viện trợ khẩn cấp|cứu trợ	nødhjelp*|katastrofehjelp*	relief|emergency aid|disaster relief|relief supplies
spendenaktion*|spenden|spender*	zbiórk*|zbiórek|datki|darczyńc*	quyên góp|nhà hảo tâm|tiền quyên góp	innsamling*|giver|givere|pengegav*	donation*|fundrais*|donor*
katastrophengebiet*|katastrophenregion*|betroffenen gebiet*|krisengebiet*	teren* dotknięt*|obszar* klęski|rejon* katastrofy|dotknięt* regi*	vùng thiên tai|khu vực bị ảnh hưởng|vùng bị ảnh hưởng|khu vực thảm họa	katastrofeområd*|rammede områd*|berørte områd*	disaster area*|disaster zone*|affected area*|stricken area*
katastrophenschutz*|zivilschutz*|technisches hilfswerk	obron* cywiln*|ochron* cywiln*|zarządzani* kryzysow*	phòng chống thiên tai|phòng vệ dân sự|dân phòng	sivilforsvar*|beredskap*	civil protection|civil defence|civil defense|disaster management|emergency management
wiederaufbauhilfe*|aufräumarbeit*|aufräumen	odbudow*|sprzątani*|usuwani* skutków	tái thiết|khắc phục hậu quả|dọn dẹp	gjenoppbygging*|opprydd*	cleanup|clean up|rebuilding|reconstruction
verwüst*|verheer*|zerstörerisch*	spustosz*|niszczyciel*|pustosz*	tàn phá|sức tàn phá|tan hoang	herj*|ødeleggende	devastat*|ravag*|destructive
schäden|sachschaden*|sachschäden|schadenshöhe*	strat* materialn*|szkod|szkody|zniszczeni*	thiệt hại|thiệt hại vật chất|hư hại	materielle skader|skadeomfang*|ødeleggels*	damage|material damage|property damage
abgeschnitten*|eingeschlossen*|unterbrochene verbindung	odcię*|uwięzi*|uwięzion*	bị cô lập|mắc kẹt|bị mắc kẹt|cô lập	innesperr*|avskåret|isolert|fanget i	cut off|stranded|trapped|marooned|stuck
schutzmaßnahm*|sicherheitsmaßnahm*|vorsichtsmaßnahm*|vorkehrung*	środk* ostrożności|środk* bezpieczeństwa	biện pháp phòng ngừa|biện pháp an toàn|biện pháp bảo vệ	sikkerhetstiltak*|forholdsregl*|forholdsregel	precaution*|safety measure*
rettungsboot*|schwimmweste*|schlauchboot*|rettungsring*	łod* ratunkow*|kamizelk* ratunkow*|ponton*	xuồng cứu hộ|áo phao|xuồng cao su|phao cứu sinh|thuyền cao su	livbåt*|redningsvest*|gummibåt*|redningsflåt*	lifeboat*|life jacket*|life vest*|inflatable*|dinghy|dinghies
brücke*|brückeneinsturz*	most|mostu|mosty|mostów|moście|mostem	cây cầu|chiếc cầu|sập cầu	bru|brua|bruen|bruer|broen|broer	bridge*
tunnel*	tunel*	đường hầm|hầm đường bộ	tunnel*	tunnel*
# storms and weather
sturm|stürme|sturms|stürmisch*|unwetter*|orkan*	burz|burza|burze|burzy|wichur*|nawałnic*|orkan*	bão|cơn bão|giông bão|dông bão	storm|stormen|stormer|uvær*|orkan*	storm|storms|stormy|gale*
hurrikan*|taifun*|zyklon*|wirbelsturm*	huragan*|tajfun*|cyklon*	siêu bão|bão nhiệt đới|lốc xoáy|cơn bão|cuồng phong	orkan*|tyfon*|syklon*	hurricane*|typhoon*|cyclone*
tropensturm*|tropische* sturm	burz* tropikaln*	bão nhiệt đới|áp thấp nhiệt đới	tropisk storm*|tropiske storm*	tropical storm*|tropical depression*
tornado*|windhose*	tornad*|trąb* powietrzn*	lốc xoáy|vòi rồng	tornado*|skypumpe*	tornado*|twister*
gewitter*|donner|donnern	burz* z piorunami|grzmot*|grzmi	giông tố|sấm|sấm sét	torden*|tordenvær*	thunder*
hagel|hagelkorn*	grad|gradu|gradem|gradobic*	mưa đá	hagl*	hail|hailstone*|hailstorm*
regen|regens|regnen|regnet*|regenfäll*|starkregen*|niederschlag*	deszcz*|opad|opady|opadów|opadach|ulew*	mưa lớn|mưa|lượng mưa|mưa to|trận mưa	regn|regnet|regnvær*|nedbør*|styrtregn*	rain|rains|rainfall*|rainy|precipitation|downpour*
monsun*|regenzeit*	monsun*|por* deszczow*	gió mùa|mùa mưa	monsun*|regntid*	monsoon*|rainy season
trockenzeit*	por* such*	mùa khô	tørketid*|tørr sesong	dry season
schnee|schnees|schneit|schneite|verschneit*|schneefall*	śnieg*|śnież*	tuyết|tuyết rơi|bão tuyết	snø|snøen|snødde|snøfall*|snør	snow*
schneesturm*|blizzard*	śnieżyc*|zamieć|zamieci*|zawieja|zawieje	bão tuyết|trận bão tuyết	snøstorm*	blizzard*|snowstorm*
eis|eises|glatteis*|vereist*|eisig*	lodu|lodow*|lodem|gołoled*|oblodz*	băng|băng giá|đóng băng|đường trơn trượt	isen|islagt|isete|glatt is	ice|icy
frost*|gefror*|minusgrad*	mróz|mroz*|przymroz*|zamarz*	sương giá|băng giá|rét đậm|rét hại|đóng băng	frost*|frossen|frosne|minusgrad*|kuldegrad*	frost*|freez*|froze|frozen
kältewelle*|kälteeinbruch*	fal* mroz*|fala mrozów|fali mrozów|fal* zimna	đợt rét|không khí lạnh|rét đậm rét hại|đợt lạnh	kuldebølge*|kulda	cold snap*|cold wave*|cold spell*
hitzewelle*|hitzerekord*|hitzetot*	fal* upałów|fala upałów|upał*	nắng nóng|đợt nắng nóng|sóng nhiệt	hetebølge*|varmebølge*|varmerekord*	heatwave*|heat wave*
nebel|nebels|neblig*|dunst*|smog*	mgła|mgły|mgle|smog*	sương mù|khói mù|khói bụi	tåke|tåken|tåka|smog*	fog|foggy|mist|smog|haze
wolke|wolken|bewölk*	chmur*|zachmurz*	mây|đám mây|nhiều mây	sky|skyer|skyet|skyene|skydekk*	cloud*
wind|winde|winden|windböe*|böe|böen|windig*|windstärke*	wiatr*|wietrz*|poryw* wiatru	gió|gió giật|gió mạnh|sức gió	vind|vinden|vinder|vindkast*|vindstyrke*	wind|winds|gust*|windy
sonnenschein*|sonnig*|sonnenstrahl*	słoneczn*|nasłonecz*|promie* słońc*	ánh nắng|có nắng|trời nắng|nắng	solskinn*|solrik*|solstråle*	sunshine|sunny|sunlight
wetter|wetters|wetterbericht*|wetterlage*|wetterbeding*	pogod*	thời tiết|điều kiện thời tiết	været|værforhold*	weather
wettervorhersage*|wetterdienst*|meteorolog*	prognoz* pogody|meteorolog*|służb* meteorolog*	dự báo thời tiết|khí tượng|cơ quan khí tượng|trung tâm dự báo	værmelding*|værvarsel*|meteorolog*	weather forecast*|meteorolog*|weather service|forecaster*
extremwetter*|wetterextrem*	ekstremaln* zjawisk* pogodow*|zjawisk* pogodow*	thời tiết cực đoan|thời tiết khắc nghiệt	ekstremvær*	extreme weather|severe weather
hochdruck*|tiefdruck*|luftdruck*	wyż|wyżu|ciśnieni* atmosferyczn*	áp thấp|áp cao|khí áp|vùng áp thấp	lavtrykk*|høytrykk*|lufttrykk*	low pressure|high pressure|air pressure
luftfeuchtigkeit*	wilgotnoś*	độ ẩm|độ ẩm không khí	luftfuktig*	humidity
himmel|himmels	niebo|nieba|niebie|niebem	bầu trời	himmel*|himmelen	sky|skies
regenbogen*	tęcz*	cầu vồng	regnbue*	rainbow*
sandsturm*|staubsturm*|staub	burz* piaskow*|kurz|kurzu|pył|pyłu|pyły|pyłem	bão cát|bụi|bụi mịn|bão bụi	sandstorm*|støv*	sandstorm*|dust|dusty|dust storm*
el nino|la nina	el nino|la nina	hiện tượng el nino|el nino	el nino|la nina	el nino|la nina
# climate
erderwärmung*|klimaerwärmung*|globale erwärmung|globalen erwärmung	globaln* ociepleni*|ociepleni* klimatu	nóng lên toàn cầu|ấm lên toàn cầu|trái đất nóng lên	global oppvarming|global oppvarm*	global warming
klimawandel*|klimaveränder*	zmian* klimatu|zmian* klimatyczn*	biến đổi khí hậu	klimaendr*	climate change
meeresspiegel*	poziom* morza|poziom* mórz	mực nước biển|nước biển dâng	havnivå*|havstigning*	sea level*
gletscher*|eisberg*|polkappe*|eisschmelze*|meereis*|eisschild*	lodowc*|lodowiec*|gór* lodow*|pokryw* lodow*	sông băng|tảng băng|băng tan|núi băng|chỏm băng	isbre*|isbree*|isfjell*|havis*|breen|innlandsis*	glacier*|iceberg*|ice sheet*|ice cap*|sea ice
schmelz*|geschmolzen*|tauen|auftauen	topnie*|topni*|roztopi*|stopi*	tan chảy|tan băng	smelt*|tine|tiner	melt*|thaw*
kohlendioxid*|treibhausgas*|treibhauseffekt*	dwutlenk* węgla|dwutlenek węgla|gaz* cieplarnian*|efekt* cieplarnian*	khí nhà kính|hiệu ứng nhà kính|khí thải|carbon dioxide	karbondioksid*|klimagass*|drivhus*	carbon dioxide|greenhouse gas*|greenhouse effect
ozonschicht*|ozonloch*|ozon	warstw* ozonow*|ozon*|dziur* ozonow*	tầng ozon|tầng ôzôn	ozon*	ozone*
# landscape and nature
berg|berge|bergen|bergs|gipfel|gebirge*|bergsteig*	gór|góra|góry|górę|górze|górach|górsk*|alpinist*|szczyt góry	ngọn núi|đỉnh núi|dãy núi|leo núi|vùng núi	fjell|fjellet|fjellene|fjelltopp*|fjellklatr*	mountain*|peak|peaks|climber*
hügel*|anhöhe*	wzgórz*|pagór*	ngọn đồi|đồi	ås|åsen|haug|haugen|kolle	hill|hills|hilly
tal|täler*|tals|schlucht*	dolin*|wąwoz*|wąwóz|kanion*	thung lũng|hẻm núi|khe núi	dal|dalen|daler|kløft*|juv	valley*|canyon*|gorge|ravine*
ebene|ebenen|hochebene*|steppe*	równin*|step|stepu|stepy|płaskowyż*	đồng bằng|thảo nguyên|cao nguyên	slette|sletten|sletter|steppe*|høyslette*	plain|plains|plateau*|steppe*
wüste|wüsten*|sahara*	pustyni*|pustyn|sahar*	sa mạc|hoang mạc	ørken|ørkenen|ørkener|sahara*	desert|deserts|sahara
wald|wäldern|waldgebiet*|regenwald*|dschungel*|urwald*	lasów|lasach|lasem|leśn*|puszcz*|dżungl*|las* deszczow*	khu rừng|rừng|rừng rậm|rừng nhiệt đới|rừng mưa	skog|skogen|skoger|regnskog*|jungel*	forest*|woods|woodland*|jungle*|rainforest*
abholz*|rodung*|entwald*|gerodet	wylesi*|wycink*|wycin*|karczow*	phá rừng|nạn phá rừng|chặt phá rừng	avskog*|hogst|hogsten	deforest*|logging
fels|felsen|fels*|gestein*|stein|steine|steinen	skał*|skaln*|kamień|kamien*	tảng đá|đá tảng|hòn đá|vách đá	stein|steiner|steinen|klippe*|berggrunn*	rock|rocks|rocky|stone*|cliff*|boulder*
sand|sandstrand*|strand|strände*	piasek|piask*|plaż*	bãi biển|bãi cát	sand|sanden|strand*|strender	sand|sandy|beach*
höhle*|grotte*	jaskini*|jaskiń|grot|grota|groty	hang động|cái hang	hule|hulen|huler|grotte*	cave|caves|cavern*
see|seen|binnensee*|teich*	jezior*	hồ nước|cái hồ	innsjø*|vatn|vatnet|tjern|dam	lake*|pond*
fluss|flüsse|flusses|bach|bäche|ufer|flussufer*	rzek|rzeka|rzeki|rzekę|rzece|strumie*|potok*|brzeg*|brzegu	con sông|dòng sông|bờ sông|dòng suối|suối	elv|elva|elven|elver|bekk|bekken|elvebredd*	river*|stream|streams|creek*|riverbank*
wasserfall*	wodospad*	thác nước|ngọn thác	foss|fossen|fosser|vannfall*	waterfall*
sumpf|sümpfe*|moor|moore|feuchtgebiet*	bagn*|mokradł*|torfowisk*	đầm lầy|vùng đất ngập nước|đất ngập nước	myr|myra|myrer|sump*|våtmark*	swamp*|wetland*|marsh*|bog
brunnen*	studni*|źródł* wody|fontann*	giếng|giếng nước|con suối|đài phun nước	kilde|brønn*|fontene*	well water|wells|fountain*|spring water
welle|wellen|brandung*|strömung*	fal|fala|fale|fali|prąd* morsk*	sóng|con sóng|dòng chảy|dòng hải lưu	bølge*|havstrøm*	wave|waves|currents|surf
ebbe*|gezeiten*|flut	pływ|pływy|przypływ*|odpływ*	thủy triều	tidevann*|flo|fjære	tide|tides|tidal
bucht*|golf|meerenge*|kanal|kanäle|fjord*	zatok*|cieśnin*|kanał*|fiord*	vịnh|eo biển|kênh đào|vịnh hẹp	bukt*|sund|sundet|kanal*|fjord*	bay|bays|strait*|canal*|gulf|fjord*
hafen|hafens|hafenstadt*	port|portu|porty|portów|porcie|portow*	cảng|bến cảng|cảng biển|hải cảng	havn|havna|havnen|havner|havneby*	port|ports|harbour*|harbor*
halbinsel*|kap	półwys*|przyląd*	bán đảo|mũi đất	halvøy*|nes|neset	peninsula*
inselgruppe*|archipel*|atoll*	archipelag*|atol*	quần đảo|rạn san hô vòng	øygruppe*|skjærgård*|atoll*	archipelag*|atoll*
korallenriff*|riff*|koralle*	raf|rafa|rafy|koral*	rạn san hô|san hô	korallrev*|korall*	coral*|reef*
kontinent*|erdteil*	kontynent*	lục địa|châu lục	kontinent*|verdensdel*	continent*
äquator*|tropen|tropisch*	równik*|tropik*|tropikaln*	xích đạo|nhiệt đới|vùng nhiệt đới	ekvator*|trop|tropisk*|tropene	equator*|tropic*
erde|planeten|erdball*	ziemi|ziemia|ziemię	trái đất|địa cầu	jorda|jorden|jordklode*	earth|planet
gras|gräser|wiese*|weide*|rasen	traw|trawa|trawy|trawie|łąk|łąka|łąki|pastwisk*	cỏ|bãi cỏ|đồng cỏ	gress|gresset|eng|enga|beite*|plen|plenen	grass*|meadow*|pasture*|lawn*
baum|bäumen|baumstamm*|ast|äste|zweig*|wurzel*	drzew*|gałąz*|gałęz*|gałąź|korze*	cây|cái cây|cành cây|gốc cây|rễ cây	treet|trær|trærne|gren|grener|rot|røtter	tree*|branch*|root|roots
blatt|blätter*|laub	liść|liści*|liście	chiếc lá|lá cây	blad|blader|bladet|løv|løvet	leaf|foliage
samen|saatgut*|keim*	nasion*|nasien*|ziarn*	hạt giống	frø|frøet|såkorn*	seed*
ernte*|missernte*|geerntet	zbiory|plon|plony|plonów|żniw*|nieurodzaj*	vụ mùa|thu hoạch|mất mùa|mùa màng	avling*|innhøst*|høstet	harvest*|crop|crops
wildtier*|wildnis*|wildleben*|raubtier*	dzik*|drapieżn*|dziki* zwierz*	động vật hoang dã|hoang dã|thú dữ|thú săn mồi	villdyr*|dyreliv*|rovdyr*|villmark*	wildlife|wild animal*|predator*|wilderness
artensterben*|bedrohte art*|ausgestorben*|aussterben|artenvielfalt*|biodivers*	gatun* zagrożon*|wymar*|wymiera*|bioróżnorodn*	tuyệt chủng|nguy cơ tuyệt chủng|loài có nguy cơ|đa dạng sinh học	utrydd*|utdød*|truet art*|truede art*|artsmangfold*|biologisk mangfold	extinct*|endangered|biodivers*
naturschutz*|nationalpark*|naturschutzgebiet*|reservat*	ochron* przyrody|park* narodow*|rezerwat*	vườn quốc gia|khu bảo tồn|bảo tồn thiên nhiên|bảo tồn	naturvern*|nasjonalpark*|naturreservat*|verneområd*	conservation*|national park*|nature reserve*
ökosystem*|lebensraum*	ekosystem*|siedlisk*	hệ sinh thái|môi trường sống|sinh cảnh	økosystem*|leveområd*|habitat*	ecosystem*|habitat*
müll|mülls|abfall*|müllberg*|plastikmüll*	śmieci*|odpad*|odpadów	rác|rác thải|chất thải|rác thải nhựa|bãi rác	søppel*|avfall*|plastavfall*	garbage|rubbish|trash|waste|litter|landfill*
luftverschmutz*|feinstaub*|umweltverschmutz*	zanieczyszczeni* powietrza|smog*	ô nhiễm không khí|ô nhiễm môi trường|bụi mịn	luftforurens*|miljøforurens*	air pollution|environmental pollution
verschmutz*|abwasser*|abwässer	zanieczyszcz*|ściek*	ô nhiễm|nước thải	forurens*|avløp*|kloakk*	pollut*|sewage|wastewater
recycling*|wiederverwert*	recykling*	tái chế|tái sử dụng	resirkuler*|gjenvinn*|gjenbruk*	recycl*
erosion*|abtragung*	erozj*	xói mòn|sạt lở bờ|sự xói mòn	erosjon*|erod*	erosion|erod*
`
