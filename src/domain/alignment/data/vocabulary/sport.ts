/** Words of sport: kinds of sport, competitions, clubs, players, results. Format: `parseVocabulary`. */
export const SPORT = `de	pl	vi	nb	en
# kinds of sport
fußball*|fußballspiel*	piłk* nożn*|piłkarsk*|futbol*	bóng đá|trận bóng đá	fotball*	football*|soccer
frauenfußball*|frauenmannschaft*	piłk* kobiec*|kobiec* piłk*|reprezentac* kobiet	bóng đá nữ|đội tuyển nữ	kvinnefotball*|kvinnelandslag*	women s football|women s team
american football*|nfl	futbol* amerykańsk*|nfl	bóng bầu dục|bóng bầu dục mỹ	amerikansk fotball|nfl	american football|nfl
basketball*|nba	koszykówk*|koszykar*|nba	bóng rổ	basketball*|nba	basketball*|nba
volleyball*	siatków*|siatkar*	bóng chuyền	volleyball*	volleyball*
handball*	piłk* ręczn*|szczypiorn*	bóng ném	håndball*	handball*
tennis*	tenis*	quần vợt|tennis	tennis*	tennis*
tischtennis*	tenis* stołow*|ping pong*	bóng bàn	bordtennis*	table tennis|ping pong
badminton*	badminton*	cầu lông	badminton*	badminton*
eishockey*|hockey*	hokej*	khúc côn cầu|khúc côn cầu trên băng	ishockey*|hockey*	hockey*
baseball*	baseball*|bejsbol*	bóng chày	baseball*	baseball*
cricket*	krykiet*	môn cricket|cricket	cricket*	cricket*
rugby*	rugby	bóng bầu dục|rugby	rugby*	rugby*
golf*|golfer*|golfspieler*	golf|golfa|golfist*|golfow*	môn golf|golf|đánh golf	golf*	golf*
boxen|boxer*|boxkampf*|boxsport*	boks*|pięścia*	quyền anh|võ sĩ quyền anh|võ sĩ	boksing*|bokser*|boksekamp*	boxing|boxer*
ringen|ringer|ringkampf*|judo*|karate*|taekwondo|kampfsport*	zapas*|zapaśni*|judo|dżudo*|karate|sztuk* walki	đấu vật|võ thuật|võ sĩ|judo|karate|taekwondo	bryting*|bryter*|judo*|karate*|kampsport*	wrestl*|judo|karate|taekwondo|martial art*
fechten|fechter*|bogenschieß*|sportschütz*|schießsport*	szermier*|łucznic*|strzelectw*	đấu kiếm|bắn cung|bắn súng	fekting*|fekter*|bueskyt*|skyting*	fencing|fencer*|archer*|archery|shooting event*
leichtathlet*|athlet*	lekkoatlet*|lekk* atlet*	điền kinh|vận động viên điền kinh	friidrett*	athletics|track and field
marathon*|langstreckenlauf*|halbmarathon*	maraton*|półmaraton*	chạy marathon|marathon|bán marathon	maraton*	marathon*
sprinter*|sprint|kurzstrecke*|hürdenlauf*	sprint*|płotk*	chạy nước rút|cự ly ngắn|vượt rào	sprint*|hekkeløp*	sprint*|hurdle*
staffel|staffeln|staffellauf*	sztafet*	tiếp sức|đội tiếp sức	stafett*	relay*
weitsprung*|hochsprung*|stabhochsprung*|dreisprung*	skok* w dal|skok* wzwyż|skok* o tyczce|trójskok*	nhảy xa|nhảy cao|nhảy sào	lengdehopp*|høydehopp*|stavhopp*	long jump*|high jump*|pole vault*
kugelstoß*|diskus*|speerwurf*|hammerwurf*	pchnięci* kulą|rzut* dyskiem|rzut* oszczepem|rzut* młotem|kulomiot*	đẩy tạ|ném đĩa|ném lao	kulestøt*|diskos*|spydkast*|sleggekast*	shot put*|discus|javelin*
schwimmer*|schwimmsport*|freistil*|brustschwimm*|schmetterling stil	pływak*|pływac*|stylem dowolnym|stylem klasycznym	bơi lội|vận động viên bơi|kình ngư|bơi tự do	svømmer*|svømming*|fristil*	swimmer*|swimming|freestyle|breaststroke|backstroke
turmspringen|wasserspring*|wasserball*	skok* do wody|piłk* wodn*	nhảy cầu|bóng nước	stuping*|stuper*|vannpolo*	water polo|diving competition
rudern|ruderer*|kanu*|kajak*	wioślar*|kajak*|kanadyjk*	đua thuyền|chèo thuyền|đua thuyền kayak	roing|roer|roere|kano*|kajakk*|padling	rowing|rower*|canoe*|kayak*
segeln|segler*|regatta*|surfen|surfer*	żeglar*|żagl*|regat*|surf*	đua thuyền buồm|thuyền buồm|lướt sóng	seiling*|seiler*|regatta*|surfing*|surfer*	sailing|sailor*|regatta*|surfing|surfer*
turnen|turner*|gymnastik*	gimnasty*	thể dục dụng cụ|vận động viên thể dục|thể dục	turn|turner*|gymnastikk*	gymnast*
gewichtheb*	podnoszeni* ciężarów|sztangist*|ciężarow*	cử tạ	vektløft*	weightlift*
reiten|reiter*|reitsport*|springreiten|dressur*	jeździec*|jeźdź*|jeźdźc*	cưỡi ngựa|đua ngựa|kỵ sĩ	ridning*|rytter*|hestesport*	equestrian*|horse riding|rider*
pferderenn*|galopp*|jockey*	wyścig* konn*|dżokej*	đua ngựa	hesteløp*|galopp*|travløp*	horse rac*|jockey*
radsport*|radfahrer*|radrenn*|tour de france|fahrrad*|radprofi*	kolarz*|kolarstw*|kolarsk*|rower*|tour de france	đua xe đạp|xe đạp|cua rơ|tay đua xe đạp	sykl*|sykkel*|sykler*|tour de france	cycling|cyclist*|bicycle*|bike*|tour de france
formel eins|motorsport*|rennfahrer*|rallye*|rennstall*	formuł* jeden|formuł*|rajd*|kierowc* wyścigow*	đua xe|tay đua|công thức một|đua ô tô	formel en|formel|motorsport*|racerfører*|rally|rallyet	formula one|formula|motorsport*|racing driver*|rally driver
motorradrenn*|motorrad*	motocykl*|żużl*|żużel	mô tô|xe máy|đua mô tô|xe mô tô	motorsykkel*|speedway*	motorcycl*|motorbike*|speedway
skifahr*|skirenn*|skisport*|skiläufer*|ski|slalom*|abfahrtslauf*	narciar*|narty|slalom*|zjazdow*	trượt tuyết|vận động viên trượt tuyết	alpint*|alpinist*|slalåm*|utfor*|ski|skiløper*|skikjør*	skiing|skier*|ski|slalom*|downhill
skilanglauf*|langlauf*	biegi narciarskie|biegach narciarskich|biegów narciarskich|biegacz* narciarsk*	trượt tuyết băng đồng	langrenn*	cross country ski*
biathlon*|biathlet*	biatlon*	hai môn phối hợp|biathlon	skiskyt*|skiskytter*	biathlon*
skispringen|skispringer*|vierschanzentournee|schanze*	skok* narciarsk*|skoczk*|skoczek|turniej* czterech skoczni|skoczni*	nhảy trượt tuyết|trượt tuyết nhảy xa	hopprenn*|skihopp*|hoppbakk*|hoppuke*	ski jump*|four hills tournament
eiskunstlauf*|eisschnelllauf*|eislauf*|schlittschuh*	łyżwiar*|łyżw*	trượt băng|trượt băng nghệ thuật|trượt băng tốc độ	skøyte*|kunstløp*	figure skat*|speed skat*|skating|skater*
snowboard*|bob|rodeln|rodler*|curling*	snowboard*|bobslej*|saneczkar*|curling*	trượt ván tuyết|trượt băng nằm ngửa|ván trượt tuyết	snøbrett*|snowboard*|bobkjør*|aking*|curling*	snowboard*|bobsleigh*|luge|curling
schach*|schachweltmeister*	szach*|szachist*	cờ vua|kỳ thủ|vua cờ	sjakk*	chess*
e sport*|esport*|videospiel*|computerspiel*	e sport*|esport*|gra komputerow*|gry komputerow*|gier komputerowych|gry wideo	thể thao điện tử|trò chơi điện tử|trò chơi máy tính	e sport*|dataspill*|videospill*	esport*|e sport*|video game*|computer game*|gamer*
bergsteiger*|kletterer*|klettern	wspinacz*|himalaist*|taterni*|wspinaczk*	leo núi|nhà leo núi|vận động viên leo núi	klatrer*|klatring*|fjellklatr*	mountaineer*|climber*|rock climbing
fitness*|fitnessstudio*|training|trainieren|trainiert*|muskel*	trening*|trenuj*|trenowa*|siłowni*|mięśni*	tập luyện|luyện tập|phòng tập|cơ bắp|tập thể dục	trening*|trener hardt|trente|muskel*|muskler	training|train|trained|workout*|muscle*|fitness
extremsport*|fallschirm*|gleitschirm*	sport* ekstremaln*|spadochron*|paralotni*	nhảy dù|thể thao mạo hiểm|dù lượn	ekstremsport*|fallskjerm*|paraglid*	extreme sport*|parachut*|skydiv*|paraglid*
# competitions
olympische spiele|olympischen spiele*|olympia*	igrzysk* olimpijsk*|igrzyska|igrzysk|olimpiad*|olimpijsk*	thế vận hội|olympic|đại hội thể thao	olympiske leker|de olympiske leker|olympiade*	olympic games|olympics|olympic
winterspiele*|winterolympi*	igrzysk* zimow*|zimow* igrzysk*	thế vận hội mùa đông|olympic mùa đông	vinterleker*|vinter ol|vinterol	winter olympic*|winter games
sommerspiele*|sommerolympi*	letni* igrzysk*|igrzysk* letni*	thế vận hội mùa hè|olympic mùa hè	sommerleker*|sommer ol	summer olympic*|summer games
paralympi*	paraolimpi*|paralimp*	paralympic|thế vận hội người khuyết tật	paralymp*	paralympic*
ioc|olympisches komitee|olympische komitee|olympischen komitee*	mkol|komitet* olimpijsk*	ủy ban olympic|uỷ ban olympic	ioc|olympiske komité	ioc|olympic committee
weltmeisterschaft*|wm|weltmeister|weltmeistertitel*|weltmeisterin*	mistrzostw* świata|mundial*|mistrz* świata	giải vô địch thế giới|cúp thế giới|world cup|vô địch thế giới	verdensmesterskap*|vm|verdensmester*	world championship*|world cup|world champion*
europameisterschaft*|europameister*	mistrzostw* europy|mistrz* europy	giải vô địch châu âu|vô địch châu âu|euro	europamesterskap*|europamester*	european championship*|european champion*
champions league|champions	lig* mistrzów	champions league|giải vô địch các câu lạc bộ châu âu	champions league|mesterliga*	champions league
europa league	lig* europy	europa league|giải europa	europaliga*|europa league	europa league
bundesliga*|premier league|ekstraklasa	bundeslig*|ekstraklas*|premier league	giải ngoại hạng anh|ngoại hạng anh|bundesliga|giải vô địch quốc gia	eliteserie*|bundesliga|premier league	premier league|bundesliga|top flight
meisterschaft|meisterschaften|landesmeister*|deutsche meister*	mistrzostwa|mistrzostw|mistrzostwach	chức vô địch|giải vô địch	mesterskap|mesterskapet|norgesmester*|nm	championship*
meistertitel*|titel|titels|titelverteidig*|titelgewinn*	tytuł*|obro* tytułu	danh hiệu|chức vô địch|ngôi vô địch|bảo vệ danh hiệu	tittel|tittelen|titler|tittelforsvar*	title|titles|defending champion*
pokal|pokale|pokals|pokalsieg*|dfb pokal|pokalfinal*	puchar*	cúp quốc gia|chiếc cúp|cúp	pokal|pokalen|cupfinal*|cupen	cup|cups|trophy|trophies
weltcup*|weltcupsieg*	puchar* świata	world cup|cúp thế giới	verdenscup*	world cup
turnier|turniere*|turniers	turniej*	giải đấu|vòng đấu	turnering*	tournament*
wettbewerb*|wettkampf*	zawody|zawodów|zawodach|konkurs*|rywalizac*	cuộc thi|thi đấu|cuộc tranh tài|tranh tài	konkurranse*	competition*|contest*|compete*|competing
finale|finales|endspiel*|finalist*	finał*	chung kết|trận chung kết|vòng chung kết	finale|finalen|finaler|finalist*	final|finals|finalist*
halbfinal*	półfinał*	bán kết|trận bán kết|vòng bán kết	semifinal*	semifinal*|semi final*
viertelfinal*	ćwierćfinał*	tứ kết|trận tứ kết|vòng tứ kết	kvartfinal*	quarterfinal*|quarter final*
achtelfinal*	jedn* ósm* finału	vòng một phần tám|vòng knock out|vòng loại trực tiếp	åttedelsfinal*	last sixteen
gruppenphase*|gruppenspiel*|vorrunde*	faz* grupow*|mecz* grupow*	vòng bảng|vòng đấu bảng	gruppespill*	group stage*
qualifikation*|qualifizier*	kwalifik*|eliminac*|zakwalifik*	vòng loại|đủ điều kiện|giành vé|vượt qua vòng loại	kvalifi*|kvalik*	qualif*
hinspiel*|rückspiel*	pierwsz* mecz*|rewanż*|dwumecz*	lượt đi|lượt về|trận lượt về	returkamp*|returoppgjør*|første kamp	first leg|second leg|return leg
heimspiel*|auswärtsspiel*|auswärtssieg*|heimsieg*	mecz* u siebie|mecz* wyjazdow*|własnym boisku	sân nhà|sân khách	hjemmekamp*|bortekamp*|hjemmebane*|borteseier*	home game*|away game*|home match*|home win|away win
derby|derbys	derby|derbach	trận derby|derby	derby|derbyet|lokaloppgj*	derby|derbies
freundschaftsspiel*|testspiel*|länderspiel*	mecz* towarzysk*|sparing*	trận giao hữu|giao hữu	treningskamp*|privatlandskamp*|landskamp*	friendly match*|exhibition match*|international match*
auslosung*|losung|ausgelost	losowani*|wylosow*	bốc thăm|lễ bốc thăm	trekning*|trukket	draw ceremony|drawn against
runde|runden|spieltag*|durchgang*	rund|runda|rundy|rundę|rundzie|kolejk*	vòng đấu	runde|runden|rundene|serierund*	round|rounds|matchday*
halbzeit*|spielhälfte*	połow* meczu|przerw* meczu|pierwszej połowie|drugiej połowie	hiệp một|hiệp hai|hiệp đấu|giờ nghỉ giải lao	omgang*|første omgang|andre omgang	half time|halftime|first half|second half
verlängerung*|nachspielzeit*	dogrywk*|doliczon* czas*	hiệp phụ|bù giờ|thời gian bù giờ	ekstraomgang*|overtid*|tilleggstid*	extra time|stoppage time|injury time
elfmeter*|elfmeterschieß*	rzut* karn*|karny|karnego|jedenast*	phạt đền|quả phạt đền|luân lưu|loạt sút luân lưu|chấm phạt đền	straffespark*|straffesparkkonkur*|straffekonkur*	penalty|penalties|penalty kick*|shootout*|penalty shootout*
freistoß*|eckball*|abseits*	rzut* woln*|rzut* rożn*|spalon*	đá phạt|quả đá phạt|phạt góc|việt vị	frispark*|hjørnespark*|corner|offside*	free kick*|corner kick*|offside
gelbe karte|gelbe karten|gelb rot*	żółt* kart*	thẻ vàng	gult kort|gule kort	yellow card*|booked
rote karte|roter karte|platzverweis*	czerwon* kart*	thẻ đỏ	rødt kort|utvist|utvisning*	red card*|sent off
foul|fouls|foulspiel*|gefoult	faulu|sfaulow*	phạm lỗi|pha phạm lỗi	frispark mot|felling*	foul|fouls|fouled
schiedsrichter*|unparteiisch*|linienrichter*|videobeweis*	sędzia|sędzię|sędziego|arbit*	trọng tài|tổ trọng tài	dommer|dommeren|dommere|linjedommer*	referee*|umpire*|linesm*
anpfiff*|abpfiff*|schlusspfiff*	pierwszy gwizd*|gwizd*	tiếng còi mãn cuộc|tiếng còi|giờ bóng lăn	avspark*|fløyte*|sluttsignal*	kick off|kickoff|final whistle
startschuss*|startlinie*|ziellinie*|start ziel	lini* mety|metę|mecie|lini* startu	vạch đích|vạch xuất phát|về đích	målstrek*|startstrek*|målgang*	finish line*|starting line*|finish
etappe|etappen|etappensieg*	etap|etapu|etapy|etapie|etapow*	chặng đua	etappe*	
strecke|rennstrecke*|piste*|loipe*	tor wyścigow*|toru|tras|trasa|trasy|trasie	đường đua|lộ trình|chặng đường	løype*|trasé*|banen	track|tracks|circuit
# clubs, players
verein|vereine|vereins|fußballverein*|fc	klub|klubu|kluby|klubów|klubie|klubow*	câu lạc bộ|clb|đội bóng	klubb|klubben|klubber|fotballklubb*	club|clubs|football club*
nationalmannschaft*|nationalteam*|dfb elf|nationalspieler*|nationalelf*	reprezentac* kraj*|reprezentac*|kadr* narodow*|reprezentant* kraju	đội tuyển quốc gia|tuyển quốc gia|tuyển thủ	landslag*|landslagsspill*	national team*|national side
mannschaft|mannschaften|team|teams	drużyn*|zespół|zespołu|zespoły|zespołów|zespołem|ekip*	đội tuyển|đội bóng	laget|lagene|lagets|lag	team*|squad*
spieler|spielern|spielerin*	gracz|gracze|graczy|gracza|zawodnik*|zawodnic*	cầu thủ|tuyển thủ	spiller|spillere|spilleren|spillerne	player*
fußballer*|fußballspieler*|fußballprofi*	piłkarz*|piłkark*	cầu thủ bóng đá|cầu thủ	fotballspiller*	footballer*|football player*|soccer player*
sportler*|athlet|athleten|athletin*	sportow*|sportsmen*|atlet*	vận động viên	idrettsutøver*|utøver*|idrettsfolk*	athlete*|sportsm*|sportswom*
profi|profis|amateur*|profisport*	zawodow*|amator*	chuyên nghiệp|nghiệp dư	profesjonell*|amatør*|proff*	professional*|amateur*
trainer|trainers|trainern|cheftrainer*|bundestrainer*|coach*	trener*|selekcjoner*|szkoleniow*	huấn luyện viên|huấn luyện viên trưởng|hlv|thuyền trưởng	trener|treneren|trenere|landslagssjef*|landslagstrener*	coach|coaches|head coach|manager|managers
kapitän*|mannschaftskapitän*|spielführer*	kapitan*	đội trưởng|thủ quân	kaptein*|lagkaptein*	captain*|skipper*
torwart*|torhüter*|keeper	bramkarz*|bramkark*	thủ môn|người gác đền	keeper*|målvakt*|målmann*	goalkeeper*|goalie*|keeper
stürmer*|angreifer*|mittelstürmer*	napastni*	tiền đạo|chân sút	spiss|spissen|angrepsspill*	striker*|forward|forwards
verteidiger|verteidigern|innenverteidig*|abwehr*|abwehrspiel*	obrońc*|defensyw*	hậu vệ|trung vệ|hàng thủ|phòng ngự	forsvarsspill*|stopper*|midtstopper*	defender*|defence|defense|full back
mittelfeld*	pomocni*|środk* pola	tiền vệ|hàng tiền vệ	midtbane*	midfield*
ersatzbank*|eingewechselt*|einwechs*|ausgewechselt*|reservist*	rezerwow*|ławk* rezerwowych|ławce rezerwowych|zmienni*	dự bị|thay người|vào sân thay|ghế dự bị	innbytter*|byttet inn|benken|reservebenk*	substitut*|bench|came on
aufstellung*|startelf*|stammspieler*	skład|składu|składzie|składem|podstawow* jedenastk*	đội hình|đội hình xuất phát|đá chính	lagoppstill*|startoppstill*|oppstilling*|ellever*	lineup*|line up|line ups|starting eleven|starting xi
transfer*|ablöse*|ablösesumme*|spielerwechsel*	transfer*	chuyển nhượng|phí chuyển nhượng|kỳ chuyển nhượng	overgang*|overgangssum*	transfer*|transfer fee*
vertragsverlänger*|leihe|ausgeliehen*|leihspieler*	wypożyczeni*|przedłuż* kontrakt*	gia hạn hợp đồng|cho mượn|bản hợp đồng	kontraktforleng*|utlån*|lån fra	contract extension*|on loan|loan deal
kader|kaders|aufgebot*	kadr|kadra|kadry|kadrę|kadrze	danh sách triệu tập|đội hình|danh sách đội tuyển	tropp|troppen|uttak*	squad*|roster*
sportdirektor*|vereinspräsident*|klubchef*	dyrektor* sportow*|prezes* klubu	giám đốc thể thao|giám đốc kỹ thuật|chủ tịch câu lạc bộ	sportsdirektør*|sportssjef*|klubbpresident*	sporting director*|director of football|club president
fußballverband*|sportverband*|dfb|fifa|uefa	związ* piłki nożnej|pzpn|fifa|uefa	liên đoàn bóng đá|fifa|uefa	fotballforbund*|idrettsforbund*|fifa|uefa	football association*|football federation*|fifa|uefa
fan|fans|fanclub*|fußballfan*|anhang	kibic*|fan|fani|fanów|fanom|fanami	cổ động viên|người hâm mộ|fan	fans|supporter*|tilhengere	fan|fans|supporter*
zuschauer|zuschauern|zuschauerin*|publikum*	widz*|widown*|publicznoś*	khán giả|người xem|khán đài	tilskuer*|publikum*	spectator*|audience*|crowd|viewers
hooligan*|ultras	chuligan*|pseudokibic*|kibol*	hooligan|cổ động viên quá khích|côn đồ	hooligan*|bråkmaker*	hooligan*
stadion*|stadien*|arena|arenen|tribüne*	stadion*|aren|arena|arenie|areny|trybun*	sân vận động|nhà thi đấu|khán đài	stadion*|arena*|tribune*	stadium*|arena*|stands
spielfeld*|rasenplatz*|sportplatz*	boisk*|murawa|murawie|murawę	sân cỏ|mặt sân|sân bóng	banen|fotballbane*|gressmatt*	pitch
schwimmbad*|schwimmhalle*|schwimmbecken*|turnhalle*|sporthalle*|freibad*	basen|basenu|basenie|baseny|pływaln*|hala sportowa|hali sportow*	bể bơi|hồ bơi|nhà thi đấu	svømmehall*|basseng*|idrettshall*|gymsal*	swimming pool*|pool|pools|sports hall*|gymnasium*
ball|bälle*|balls|ballbesitz*	piłk|piłka|piłki|piłkę|piłce	quả bóng|trái bóng|kiểm soát bóng	ball|ballen|baller|ballbesit*	ball|balls|possession
trikot*|trikots	koszulk*	áo đấu|màu áo|chiếc áo	drakt|drakten|draktene	jersey*
# results
tore|tores|toren|treffer|torschütz*|torjäger*	gol|gole|goli|golem|bramk*|bramek|strzelec*|strzelc*	bàn thắng|ghi bàn|chân sút|pha lập công	mål|scoring|scoringer|scoret|scorer|målscorer*|toppscorer*	goal|goals|goalscorer*|scorer*|scored
eigentor*|ausgleich*|anschlusstreffer*|führungstreffer*	samobójcz* gol*|gol* samobójcz*|wyrównuj*|wyrówna*	phản lưới nhà|gỡ hòa|bàn gỡ hòa|bàn mở tỷ số|gỡ hoà	selvmål*|utligning*|utlignet|ledermål*	own goal*|equaliser*|equalizer*|opening goal
vorlage*|pass|pässe|flanke*|schuss|schüsse|kopfball*	asyst*|podani*|dośrodkow*|strzał*|główk*	kiến tạo|đường chuyền|cú sút|đánh đầu|chuyền bóng	målgivende|pasning*|innlegg|skudd|skuddet|heading*	assist|assists|pass|passes|shot|shots|header*
sieg|siege|sieges|siegt|siegte*|gesiegt|sieger*	zwycięstw*|zwycięż*|triumf*|wygran*	chiến thắng|thắng lợi|giành chiến thắng|thắng	seier|seieren|seire|seirer|triumf*	victory|victories|win|wins|triumph*
gewann|gewannen|gewonnen|gewinnt|gewinnen|gewinner*	wygra*|wygryw*|zdoby*	giành chiến thắng|thắng|giành|giành được	vant|vinner|vinne|vunnet|vinnere|vinneren	won|win|wins|winner*|winning
besiegte*|besiegt|bezwang*|schlug|geschlagen	pokona*|pokonuj*|pokonan*|ogra*	đánh bại|hạ gục|vượt qua	slo|slått|beseiret|slår	beat|beaten|defeated|defeats|beats
niederlage|niederlagen	porażk*|porażek|przegran*	thất bại|trận thua|thua	nederlag|nederlaget|tapte|tap|tapet	defeat|defeats|loss|losses
verlor|verloren|verliert|verlieren	przegra*|przegryw*|uleg*	thua|để thua|thất bại	tapte|taper|tapt	lost|loses|losing
unentschieden*|remis	remis*|zremis*	trận hòa|kết quả hòa	uavgjort*	draw|draws|drew|tie|tied
ergebnis|spielstand*|endstand*|zwischenstand*	wynik|wyniku|wynikiem|rezultat*	tỷ số|tỉ số|kết quả	stillingen|sluttresultat*|resultat|resultatet	score|scores|scoreline*|result
punkt|punkte|punkten|punktgleich*|zähler	punkt|punkty|punktów|punktu|oczk*	điểm số	poeng*	point|points
tabelle*|tabellenführ*|tabellenplatz*|tabellenspitze	tabel*|lider* tabeli	bảng xếp hạng|đầu bảng|ngôi đầu	tabell*|tabelltopp*|serieled*	table|standings|top of the table
rang|ränge|rangliste*|weltrangliste*|platz eins|platzier*	ranking*|miejsc* w rankingu|sklasyfik*	thứ hạng|xếp hạng|bảng xếp hạng thế giới	rangering*|plassering*|verdensranking*|rangert	rank*|ranking*|ranked
abstieg*|absteig*|abgestiegen|aufstieg*|aufsteig*|aufgestiegen	spadek z|spad* z ligi|awans*|beniamin*	xuống hạng|thăng hạng|lên hạng|trụ hạng	nedrykk*|opprykk*|rykket ned|rykket opp	relegat*|promotion|promoted
ausgeschieden*|ausscheid*	odpad*|wyeliminow*|odpadł*	bị loại|bị loại khỏi|loại khỏi	slått ut|røk ut|utslått	eliminated|knocked out|elimination
medaille*|medaillenspiegel*	medal*	huy chương|tấm huy chương|bảng tổng sắp huy chương	medalje*	medal*
goldmedaille*|olympiasieg*|olympiasieger*|olympiagold	złot* medal*|mistrz* olimpijsk*|złoto	huy chương vàng|hcv|nhà vô địch olympic|tấm huy chương vàng	gullmedalje*|olympisk mester|ol gull|olympisk gull	gold medal*|olympic champion*
silbermedaille*|silber	srebrn* medal*|srebro	huy chương bạc|hcb	sølvmedalje*|sølv	silver medal*|silver
bronzemedaille*|bronze	brązow* medal*|brąz|brązu	huy chương đồng|hcđ	bronsemedalje*|bronse	bronze medal*|bronze
podium*|siegerehrung*|siegerpodest*|podest*	podium|dekorac* medal*	bục podium|bục nhận huy chương|lễ trao giải|bục vinh quang	pall|pallen|seierspall*|premieutdel*	podium*|medal ceremony
weltrekord*|bestzeit*|bestleistung*|bestmarke*	rekord* świata|rekord* życiow*|rekordzist*	kỷ lục thế giới|kỉ lục thế giới|phá kỷ lục|kỷ lục	verdensrekord*|bestetid*|personlig rekord	world record*|personal best|best time
rückstand*|vorsprung*|abstand	strat* do|przewag*|prowadzeni*	khoảng cách|dẫn trước|bị dẫn|lợi thế	ledelse|ledelsen|forsprang*	trailing
favorit*|außenseiter*|herausforderer*	fawory*|outsider*|czarn* koń	ứng cử viên vô địch|đội cửa dưới|ngựa ô	favoritt*|outsider*|underdog*	favourite*|favorite*|underdog*|contender*
gegner|gegners|gegnern|rivalen|konkurrent*	rywal*|przeciwni*	đối thủ|kình địch	motstander|motstandere|motstanderen|konkurrent*	opponent*|rival*
doping*|gedopt*|dopingtest*|dopingprobe*	doping*|dopingow*	sử dụng doping|chất cấm|doping|kiểm tra doping	doping*|dopet|antidoping*	doping*|doped|anti doping|performance enhancing
sperre|sperren|gesperrt*|sportgericht*	zawieszon*|dyskwalifik*|wykluczo*	treo giò|án phạt|bị cấm thi đấu|đình chỉ thi đấu	utestengt|utesteng*|diskvalif*|karantene	suspended|banned|disqualif*|suspension*
spielmanipulation*|wettskandal*|sportwette*	ustawi* mecz*|bukmacher*|zakład* bukmacher*	dàn xếp tỷ số|cá độ|cá cược|bán độ	kampfiksing*|tipping|veddemål*|spillselskap*	match fixing|betting|bets|bookmaker*
verletzung|verletzungspause*|kreuzbandriss*|verletzungsbedingt*	kontuzj*|uraz|urazu|urazy	chấn thương|dính chấn thương	skaden|skader|skadet|korsbånd*	injury|injuries|injured
comeback*|rücktritt vom sport|karriereende*|laufbahn*	karier*|zakończ* karier*|powrót do gry	giải nghệ|sự nghiệp|trở lại thi đấu|treo giày	comeback*|legger opp|la opp|karriere*	comeback*|retire*|career*
rekordspieler*|legende|legenden|ikone*	legend*|ikon|ikona|ikony	huyền thoại|biểu tượng|tượng đài	legende*|ikonet	legend*|icon|icons
debüt*|debütier*	debiut*	ra mắt|trận ra mắt|lần đầu ra sân	debut*	debut*
weltfußballer*|ballon d or|spieler des jahres	złot* piłk*|piłkarz* roku	quả bóng vàng|cầu thủ xuất sắc nhất	gullballen|årets spiller	ballon d or|player of the year
spieltaktik*|taktik*|spielweise	taktyk*	chiến thuật|lối chơi|chiến lược	taktikk*|spillestil*	tactic*
eröffnungsfeier*|abschlussfeier*|eröffnungszeremonie*	ceremoni* otwarcia|ceremoni* zamknięcia	lễ khai mạc|lễ bế mạc	åpningsseremoni*|avslutningsseremoni*	opening ceremony|closing ceremony
olympische flamme|olympisches feuer|fackel*|fackellauf*	znicz* olimpijsk*|pochodni*	ngọn đuốc|rước đuốc|đuốc olympic	fakkel*|olympiske ild	torch*|olympic flame
austragungsort*|ausrichter|gastgeberland*	gospodarz* igrzysk|gospodarz* turnieju|miast* gospodarz*	nước chủ nhà|chủ nhà|địa điểm tổ chức|đăng cai	vertsby*|vertsnasjon*|arrangør*|vertskap*	host city|host nation|hosts|venue*
grand slam|wimbledon|us open|french open|australian open	wielk* szlem*|wimbledon*|us open|roland garros	grand slam|wimbledon|mỹ mở rộng|pháp mở rộng|úc mở rộng	grand slam|wimbledon|us open	grand slam|wimbledon|us open|french open|australian open
satz|sätze|aufschlag*|matchball*|tiebreak	seta|sety|setach|serwis*	ván đấu|giao bóng|set đấu	sett|settet|serve|matchball*	tiebreak*
weltranglistenerste*|nummer eins	lider* rankingu|rakiet* świata	tay vợt số một|tay vợt|hạt giống số một	verdensener*|nummer én	world number one|top seed*|number one
schwergewicht*|knockout*|ring|boxring	wag* ciężk*|nokaut*|ring|ringu	hạng nặng|hạ đo ván|võ đài|sàn đấu	tungvekt*|knockout*|ringen	heavyweight*|knockout*
rennen|renntag*|grand prix|großer preis|pole position	wyścig|wyścigu|wyścigi|wyścigów|grand prix|pole position	cuộc đua|chặng đua|grand prix|đường đua	løp|løpet|løpene|ritt|rittet|grand prix	race|races|grand prix|pole position
läufer*|läuferin*|rennläufer*	biegacz*|biegaczk*	vận động viên chạy|người chạy|vận động viên	løper|løpere|løperen	runner*
mannschaftskollege*|teamkollege*	koleg* z drużyny|koleg* z zespołu	đồng đội	lagkamerat*|lagvenn*	teammate*|team mate*
spielerfrau*|jugendmannschaft*|nachwuchs*	junior*|młodzieżow*|młodzieżówk*	đội trẻ|lứa trẻ|cầu thủ trẻ|học viện	junior*|ungdomslag*|talentutvikl*	youth team*|junior*|academy|under twenty one
`
