/** Words of defence: armed forces, weapons, war and its course, terror, peace operations. Format: `parseVocabulary`. */
export const DEFENCE = `de	pl	vi	nb	en
# ministries and commands
verteidigungsminister*|verteidigungsressort*	minist* obrony|resort* obrony|mon	bộ trưởng quốc phòng|bộ quốc phòng	forsvarsminister*|forsvarsdepartement*	defence minist*|defense minist*|defence secretary|defense secretary|ministry of defence|ministry of defense|defense department
generalstab*|generalstabschef*|stabschef*|führungsstab*	sztab* generaln*|szef* sztabu|sztab|sztabu|sztabie	tổng tham mưu trưởng|bộ tổng tham mưu|tham mưu	generalstab*|stabssjef*|stab|staben	chief of staff|chiefs of staff|general staff
oberbefehl*|oberkommand*|kommandeur*|kommandant*|befehlshaber*	dowód|dowódc*|dowodz*|naczeln* dowódz*	tư lệnh|chỉ huy|tổng tư lệnh|bộ tư lệnh|viên chỉ huy	øverstkommander*|kommandør*|kommando|sjefen for|befalhav*|hærsjef*|forsvarssjef*	commander*|commanding|command
befehl*|befahl*|befohlen*|angeordnet|ordnete	rozkaz*|polecen*|polecił*	mệnh lệnh|ra lệnh|lệnh	ordre|ordren|ordrer|beordr*	order|orders|ordered
hauptquartier*|kommandozentrale*|gefechtsstand*	kwater* głów*|siedzib* główn*|sztab* dowodz*	sở chỉ huy|trụ sở|tổng hành dinh	hovedkvarter*|kommandosentral*	headquarter*|command post*|command cent*
militärstützpunkt*|militärbasis|militärbasen|stützpunkt*|luftwaffenstützpunkt*|luftwaffenbasis	baz* wojskow*|baz* lotnicz*|baza|bazy|bazie|bazę	căn cứ quân sự|căn cứ|căn cứ không quân	militærbase*|base|basen|baser|flybase*|flystasjon*	military base*|air base*|airbase*
kaserne*	koszar*	doanh trại|trại lính	kaserne*|forlegning*	barracks
truppenübungsplatz*|übungsgelände*|manöver*|militärübung*|truppenübung*	poligon*|manewr*|ćwicze* wojskow*|ćwiczeni*	tập trận|cuộc tập trận|diễn tập|thao trường	øvelse*|militærøvelse*|manøver*|øvingsfelt*	military exercise*|exercise*|drill|drills|manoeuvre*|maneuver*|war games
# branches and units
streitkräfte*|heer|heeres|bundeswehr*	sił* zbrojn*|bundeswehr*|wojska lądowe	lực lượng vũ trang|quân đội|lục quân	væpnede styrker|forsvaret|forsvarets|hæren|hærens	armed forces|army|bundeswehr
landstreitkräft*|bodentruppe*|bodenoffensiv*	wojsk* lądow*|operacj* lądow*|ofensyw* lądow*	lục quân|bộ binh|bộ binh trên bộ|tấn công trên bộ	bakkestyrk*|bakkeoffensiv*|bakketropp*	ground force*|ground troop*|ground offensive*|ground operation*|land forces
luftwaffe*|luftstreitkräft*	sił* powietrzn*|lotnictw*|lotnicz*	không quân|lực lượng không quân	luftforsvar*|luftvåpen*|flyvåpen*	air force*
marine|marinen|seestreitkräft*|kriegsmarine*|flotte*	marynark* wojenn*|marynar* wojenn*|flota|flotę|flocie|floty|flotyll*	hải quân|hạm đội	marine|marinen|marinens|sjøforsvar*|flåte|flåten*|flåter	navy|navies|naval|fleet*
marineinfanter*|marines|us marines	piechot* morsk*|marines	thủy quân lục chiến|thuỷ quân lục chiến|lính thủy đánh bộ|lính thuỷ đánh bộ	marineinfanteri*|marinesoldat*	marines|marine corps
infanter*|fußsoldat*	piechot*|piechur*	bộ binh	infanteri*	infantry|infantrymen
artillerie*|geschütz*|haubitze*	artyler*|haubic*|armat*	pháo binh|pháo kích|pháo|lựu pháo	artilleri*|haubits*|kanon|kanoner	artillery|howitzer*|cannon*
spezialeinheit*|spezialkräft*|elitesoldat*|eliteeinheit*|kommandoeinheit*	sił* specjaln*|jednost* specjaln*|komandos*|elitarn* jednost*	lực lượng đặc biệt|đặc nhiệm|lực lượng đặc nhiệm|biệt kích	spesialstyrk*|spesialsoldat*|kommandosoldat*|elitestyrk*	special forces|special operations|elite unit*|commando*
einheit|einheiten|truppenteil*|brigade*|bataillon*|regiment*|kompanie*	jednostk*|jednostek|brygad*|batalion*|pułk*|kompani*|oddział*	đơn vị|lữ đoàn|tiểu đoàn|trung đoàn|đại đội	enhet|enheten|enheter|avdeling*|brigade*|bataljon*|regiment*|kompani*	unit|units|brigade*|battalion*|regiment*
division|divisionen|korps|geschwader*|staffel|staffeln	dywizj*|korpus*|eskadr*	sư đoàn|quân đoàn|phi đội	divisjon*|korps*|skvadron*	squadron*|corps
truppe|truppen|truppenabzug*|soldaten	wojsk*|żołnierz*|oddział*	quân|binh lính|binh sĩ|quân lính	tropp|tropper|troppene|styrker|styrkene|soldater	troop*|soldiers|forces
truppenabzug*|abzug*|abgezogen*|abziehen	wycofan* wojsk|wycof*	rút quân|rút lui|việc rút quân	tilbaketrekning*|trekke ut|trakk ut|trukket ut|trekke tilbake|trakk seg	withdraw*|withdrew|pullout*|pull out|pulled out
truppenverlegung*|stationier*|aufmarsch*|verlegt*|truppenpräsenz*	rozmieszcz*|stacjon*|koncentrac* wojsk|przerzuc*	triển khai|triển khai quân|đồn trú|đóng quân|điều quân	utplasser*|stasjoner*|deployer*|utstasjon*	deploy*|stationed|troop build*|troop movement*
verstärkung*|nachschub*	posiłk*|wzmocnieni*|zaopatrzeni*	tăng viện|viện binh|quân tiếp viện|tiếp tế	forsterkning*|forsyning*	reinforc*|resuppl*
logistik*|logistisch*	logisty*	hậu cần	logistikk*|logistisk*	logistic*
reservist*|reserve|reserven	rezerw*	quân dự bị|lính dự bị|dự bị|dự trữ	reservist*|reserve|reserver|reservestyrk*	reservist*|reserve|reserves
wehrpflicht*|wehrdienst*|einberufung*|eingezogen*|mobilmachung*|mobilisier*|teilmobil*	pobor*|służb* wojskow*|mobiliz*|zmobiliz*	nghĩa vụ quân sự|gọi nhập ngũ|nhập ngũ|tổng động viên|động viên|huy động	verneplikt*|førstegangstjeneste*|mobiliser*|innkalling*|utskriv*	conscript*|drafted|military service|mobili*|call up
veteran*|kriegsveteran*	weteran*|kombatant*	cựu chiến binh|cựu binh	veteran*|krigsveteran*	veteran*
offizier*|unteroffizier*	oficer*|podoficer*	sĩ quan|hạ sĩ quan	offiser*|befal|befalet|underoffiser*	officer*|noncommissioned
general|generäle|generals|generalmajor*|generalleutnant*	generał*	tướng lĩnh|vị tướng|đại tướng|thiếu tướng|trung tướng|thượng tướng|viên tướng	general|generalen|generaler|generalmajor*|generalløytnant*	general|generals|lieutenant general|major general
oberst|oberstleutnant*|hauptmann*|leutnant*|major|majors	pułkowni*|kapitan*|porucznik*|podporuczni*|major|majora|ppłk|płk	đại tá|trung tá|thượng tá|đại úy|đại uý|trung úy|trung uý|thiếu tá|thiếu úy|thiếu uý	oberst|obersten|oberstløytnant*|kaptein*|løytnant*|major|majoren	colonel*|lieutenant*|captain*
admiral*|konteradmiral*	admirał*	đô đốc|đề đốc	admiral*	admiral*
feldwebel*|unteroffizier*|sergeant*	sierżant*|kapral*	trung sĩ|hạ sĩ|thượng sĩ	sersjant*|korporal*	sergeant*|corporal*
rekrut*|angeworben*	rekrut*|zrekrut*|werbow*|zwerbow*	tân binh|tuyển mộ|tuyển quân	rekrutt*|verv*	recruit*|enlist*
deserteur*|desertier*|fahnenflucht*	dezerter*|dezerc*	đào ngũ|lính đào ngũ	desertør*|deserter*	deserted|deserter*|desertion*|defected|defector*|defection*
uniform*|tarnung*|getarnt*	mundur*|kamuflaż*|maskow*	quân phục|đồng phục|ngụy trang|nguỵ trang	uniform*|kamuflasje*|kamufler*	uniform*|camouflag*
kämpfer*|krieger*|milizionär*	bojowni*|wojowni*	chiến binh|tay súng|chiến sĩ|võ sĩ	kriger*|stridende	fighter*|warrior*|combatant*
söldner*|privatarmee*|wagner gruppe|wagner truppe|wagnersöldner*	najemni*|grup* wagnera|wagnerow*	lính đánh thuê|tập đoàn wagner	leiesoldat*|wagner gruppen	mercenar*|private military
miliz*|paramilitär*|bürgerwehr*	milicj*|paramilitarn*|bojówk*|bojówek	dân quân|lực lượng dân quân|bán quân sự	milits*|paramilitær*	militia*|paramilitar*
rebell*|aufstand*|guerilla*	rebel*|powstań*|partyzan*|buntowni*	phiến quân|nổi dậy|quân nổi dậy|du kích|cuộc nổi dậy	opprører*|opprørs*|opprør|opprøret|gerilja*	rebel*|insurg*|uprising*|guerrilla*|guerilla*|revolt*
dschihad*|islamist*|islamischer staat|islamischen staat*|is miliz|gotteskrieger*	dżihad*|islamist*|państw* islamsk*|isis	thánh chiến|phần tử thánh chiến|hồi giáo cực đoan|nhà nước hồi giáo	jihad*|islamist*|islamske stat|den islamske staten	jihad*|islamist*|islamic state|isis|isil
taliban*	talib*	taliban	taliban*	taliban*
hamas*	hamas*	hamas	hamas*	hamas*
hisbollah*|huthi*	hezbollah*|hizbollah*|huti|hutich*	hezbollah|houthi	hizbollah*|hezbollah*|houthi*	hezbollah*|houthi*
al qaida|al kaida	al kaid*|al kaida	al qaeda|al kaida	al qaida|al qaeda	al qaeda|al qaida
terrorist*|terrormiliz*|terrorzelle*|terrorgruppe*|terrorverdächt*	terroryst*|ugrupowani* terrorystyczn*	khủng bố|phần tử khủng bố|nhóm khủng bố|kẻ khủng bố	terrorist*|terrorgruppe*|terrormistenkt*|terrorcelle*	terrorist*|terror group*|terror cell*|terror suspect*
terrorismusbekämpf*|antiterror*|terrorabwehr*	antyterror*|walk* z terroryzmem|kontrterror*	chống khủng bố	antiterror*|terrorbekjemp*|kontraterror*	counterterror*|anti terror*|counter terror*|war on terror
terrorgefahr*|terrorwarnung*|terrordrohung*	zagrożeni* terroryst*|zagrożeni* zamach*	nguy cơ khủng bố|đe dọa khủng bố|đe doạ khủng bố	terrortrussel*|terrorfare*	terror threat*|terrorist threat*|terror alert*
# weapons
waffenlieferung*|rüstungsexport*|waffenexport*|waffenhilfe*|militärhilfe*	dostaw* broni|pomoc* wojskow*|pomoc* militarn*|eksport* broni	viện trợ quân sự|cung cấp vũ khí|chuyển giao vũ khí|xuất khẩu vũ khí	våpenleverans*|militærhjelp*|våpenhjelp*|våpeneksport*|militær støtte	arms deliver*|weapons deliver*|military aid|arms export*|military assistance|arms shipment*
waffenhandel*|waffenhändl*|rüstungsindustrie*|rüstungskonzern*|rüstungsfirm*	handl* bronią|handel* bronią|przemysł* zbrojeniow*|koncern* zbrojeniow*|zbrojeniow*	buôn bán vũ khí|công nghiệp quốc phòng|công nghiệp vũ khí|nhà sản xuất vũ khí	våpenhandel*|våpenindustri*|forsvarsindustri*|våpenprodusent*	arms trade|arms dealer*|arms industry|defence industry|defense industry|defence contractor*|defense contractor*|arms maker*
aufrüst*|wettrüsten*|rüstungswettlauf*	zbrojeni*|wyścig* zbrojeń|dozbroj*	chạy đua vũ trang|tái vũ trang	opprust*|våpenkappløp*|rustningskappløp*	arms race*|rearm*|arms build*|military build*
entwaffn*	rozbroj*|rozbraja*	giải giáp|tước vũ khí	avvæpn*	disarm*
verteidigungsetat*|verteidigungshaushalt*|verteidigungsausgaben|militärausgaben|rüstungsausgaben	wydatk* na obron*|wydatk* obronn*|wydatk* wojskow*|budżet* obronn*	chi tiêu quốc phòng|ngân sách quốc phòng|chi tiêu quân sự	forsvarsbudsjett*|forsvarsutgift*|militærutgift*	defence spending|defense spending|military spending|defence budget*|defense budget*|military budget*
ausrüst*|ausgerüstet*|ausgestattet*|ausstatt*	wyposaż*|sprzęt*|ekwipun*	trang bị|thiết bị|khí tài|trang thiết bị	utstyr*|utrust*	equip|equipped|equipment|gear
panzer*|kampfpanzer*|leopard*	czołg*|pancern*|leopard*	xe tăng|tăng thiết giáp	stridsvogn*|tanks|panser*|leopard*	tank|tanks|leopard*
gepanzert*|schützenpanzer*|truppentransporter*|mannschaftswagen*	opancerzon*|transporter* opancerzon*|woz* opancerzon*	xe bọc thép|bọc thép|thiết giáp|xe thiết giáp	pansret*|pansrede|panservogn*	armoured|armored
kampfjet*|kampfflugzeug*|kampfflieger*|jagdflugzeug*|jagdbomber*|düsenjäger*	myśliw*|odrzutow*	máy bay chiến đấu|chiến đấu cơ|máy bay tiêm kích|tiêm kích	kampfly*|jagerfly*	fighter jet*|fighter plane*|fighter aircraft|warplane*|combat aircraft|combat jet*
bomber|bombern|bombers|kampfbomber*	bombowc*|bombowiec	máy bay ném bom|oanh tạc cơ	bombefly*	bomber|bombers
drohne*|drohnenangriff*|kampfdrohne*	dron|drona|drony|dronów|dronem|dronami|bezzałogow*	máy bay không người lái|drone|flycam	drone|dronen|droner|dronene|droneangrep*	drone|drones|unmanned
hubschrauber*|helikopter*|kampfhubschrauber*	śmigłow*|helikopter*	trực thăng|máy bay trực thăng	helikopter*	helicopter*|chopper*
kriegsschiff*|fregatte*|zerstörer|korvette*|patrouillenboot*	okręt*|fregat*|niszczyciel*|korwet*	tàu chiến|chiến hạm|khu trục hạm|tàu khu trục|tàu hộ vệ|tàu tuần tra	krigsskip*|fregatt*|krigsfartøy*|marinefartøy*|korvett*	warship*|frigate*|destroyer*|corvette*
flugzeugträger*	lotniskow*	tàu sân bay|hàng không mẫu hạm	hangarskip*	aircraft carrier*
u boot|u boote|unterseeboot*|atom u boot*	okręt* podwodn*|łódź podwodn*|łodzi podwodn*	tàu ngầm	ubåt*|u båt|undervannsbåt*	submarine*
marschflugkörper*|cruise missile*	pocisk* manewrując*	tên lửa hành trình	krysserrakett*|kryssermissil*	cruise missile*
ballistisch* rakete*|interkontinentalrakete*|mittelstreckenrakete*|langstreckenrakete*	rakiet* balistyczn*|pocisk* balistyczn*|balistyczn*	tên lửa đạn đạo|tên lửa đạn đạo liên lục địa|tên lửa tầm xa|tên lửa tầm trung	ballistisk*|langdistanserakett*|interkontinental*	ballistic missile*|intercontinental*|long range missile*
raketenangriff*|raketenbeschuss*	atak* rakietow*|ostrzał* rakietow*	tấn công bằng tên lửa|tấn công tên lửa|vụ bắn tên lửa|pháo kích tên lửa	rakettangrep*	missile attack*|rocket attack*|missile strike*|rocket fire
raketentest*|raketenstart*|raketenversuch*	prób* rakietow*|test* rakietow*|wystrzeleni* rakiety	thử tên lửa|vụ thử tên lửa|phóng tên lửa|vụ phóng	rakettest*|rakettprøv*|rakettoppskyt*|missiltest*	missile test*|missile launch*|rocket launch*
flugabwehr*|luftabwehr*|luftverteidig*|raketenabwehr*|patriot system*|abwehrsystem*	obron* przeciwlotnicz*|obron* powietrzn*|przeciwlotnicz*|tarcz* antyrakietow*|przeciwrakietow*	phòng không|hệ thống phòng không|phòng thủ tên lửa|hệ thống phòng thủ	luftvern*|luftforsvarssystem*|rakettforsvar*|rakettskjold*	air defen*|missile defen*|anti aircraft|missile shield
abgeschossen*|abschuss*|abgefangen*|abfang*	zestrzel*|przechwy*	bắn hạ|bắn rơi|đánh chặn	skutt ned|skjøt ned|nedskyt*|avskjær*	shot down|shoot down|intercept*|downed
abschussrampe*|raketenwerfer*|startrampe*	wyrzutni*|wyrzuten*	bệ phóng|giàn phóng	utskytningsrampe*|rakettrampe*|rakettkaster*	launcher*|launch pad*
atomwaffe*|nuklearwaffe*|kernwaffe*|atomar bewaffn*	broń jądrow*|broni jądrow*|broń nuklearn*|broni nuklearn*|bronią jądrow*|broń atomow*|broni atomow*|atomow*	vũ khí hạt nhân|vũ khí nguyên tử	atomvåpen*|kjernevåpen*|kjernefysiske våpen	nuclear weapon*|nuclear arms|atomic weapon*
atombombe*|wasserstoffbombe*|nuklearsprengkopf*|atomsprengkopf*	bomb* atomow*|bomb* wodorow*|głowic*	bom nguyên tử|bom hạt nhân|bom nhiệt hạch|bom khinh khí	atombombe*|hydrogenbombe*	atomic bomb*|nuclear bomb*|hydrogen bomb*
sprengkopf*|gefechtskopf*	głowic* bojow*|głowic*	đầu đạn|đầu đạn hạt nhân	stridshode*|atomstridshode*	warhead*
atomtest*|nukleartest*|atomwaffentest*	prób* jądrow*|prób* nuklearn*|test* jądrow*|test* nuklearn*	thử hạt nhân|vụ thử hạt nhân|thử nghiệm hạt nhân	atomprøvespreng*|atomtest*|prøvespreng*|kjernefysisk prøve*	nuclear test*|atomic test*
atommacht*|nuklearmacht*	mocarstw* atomow*|mocarstw* nuklearn*	cường quốc hạt nhân	atommakt*|kjernevåpenstat*	nuclear power*|nuclear armed|nuclear state*
chemiewaffe*|giftgas*|nervengift*|nowitschok*|sarin*	broń chemiczn*|broni chemiczn*|gaz* bojow*|sarin*|nowiczok*	vũ khí hóa học|vũ khí hoá học|khí độc|chất độc thần kinh|chất độc hóa học|chất độc hoá học|sarin|novichok	kjemiske våpen|kjemisk våpen*|giftgass*|nervegift*|sarin*|novitsjok*	chemical weapon*|poison gas|nerve agent*|sarin|novichok|chemical attack*
biowaffe*|biologische waffen|biologischen waffen	broń biologiczn*|broni biologiczn*	vũ khí sinh học	biologiske våpen|biologisk våpen	biological weapon*|bioweapon*
massenvernichtungswaffe*	broń masowego rażenia|broni masowego rażenia|bronią masowego rażenia	vũ khí hủy diệt hàng loạt|vũ khí huỷ diệt hàng loạt	masseødeleggelsesvåpen*	weapons of mass destruction|wmd
streubombe*|streumunition*	bomb* kasetow*|amunicj* kasetow*	bom chùm|đạn chùm|bom bi	klasebombe*|klaseammunisjon*	cluster bomb*|cluster munition*
mine|minen|landmine*|tretmine*|minenfeld*|minenräum*	minami|pol* minow*|rozminow*|zaminow*	mìn|bom mìn|bãi mìn|rà phá bom mìn	landmine*|miner|minene|minefelt*|minerydd*	landmine*|mines|minefield*|demining
granate*|handgranate*|mörser*|mörsergranate*|panzerfaust*	granat*|moździerz*	lựu đạn|súng cối|đạn cối	granat*|håndgranat*|bombekaster*	grenade*|mortar*|shells
sprengstoff*|sprengsatz*|sprengkörper*|bombengürtel*	materiał* wybuchow*|ładun* wybuchow*|ładunk* wybuchow*|wybuchow*	chất nổ|thuốc nổ|thiết bị nổ|vật liệu nổ	sprengstoff*|sprengladning*|eksplosiv*	explosive|explosives|explosive device*
explosion*|explodier*|detonation*|detonier*|sprengung*|gesprengt*	eksploz*|wybuch*|eksplod*|detonac*|zdeton*	vụ nổ|phát nổ|nổ|tiếng nổ|kích nổ	eksplosjon*|eksploder*|detoner*|spreng*	explosion*|explod*|detonat*|blast|blasts|blew up|blown up
autobombe*|bombenleger*|bombenexplosion*	samochód pułapk*|samochodu pułapk*|bomb* w samochodzie	đánh bom xe|bom xe|xe bom	bilbombe*	car bomb*|truck bomb*
bombendrohung*|bombenalarm*|fliegerbombe*|blindgänger*|entschärf*	alarm* bombow*|niewybuch*|niewypał*|rozbroj* bomb*	đe dọa đánh bom|đe doạ đánh bom|bom chưa nổ|rà bom	bombetrussel*|blindgjenger*|desarmer*	bomb threat*|bomb scare*|unexploded|bomb disposal
maschinengewehr*|sturmgewehr*|kalaschnikow*	karabin* maszynow*|karabin* szturmow*|kałasznikow*	súng máy|súng trường tấn công|tiểu liên	maskingevær*|automatgevær*|automatvåpen*|kalasjnikov*	machine gun*|assault rifle*|kalashnikov*
scharfschütz*	snajper*|strzelec wyborow*|strzelc* wyborow*	lính bắn tỉa|tay súng bắn tỉa|bắn tỉa	snikskytter*|skarpskytter*	sniper*|marksm*
radar*|radargerät*	radar*	radar|ra đa	radar*	radar*
satellit*|aufklärungssatellit*|satellitenbild*|satellitenaufnahm*	satelit*|zdjęc* satelitarn*	vệ tinh|ảnh vệ tinh	satellitt*|satellittbilde*	satellite*
aufklär*|aufklärungsflug*|spähpanzer*	zwiad*|rozpoznani*	trinh sát|do thám|máy bay do thám	rekognoser*|overvåkingsfly*|overvåkningsfly*|speid*|oppklaring*	reconnaissance|recon|surveillance plane*|spy plane*
bunker*|schutzraum*|luftschutz*|luftschutzbunker*	bunkr*|bunkier|schron*	hầm trú ẩn|boongke|hầm ngầm	bunker*|tilfluktsrom*|bomberom*	bunker*|bomb shelter*|air raid shelter*
luftalarm*|sirene*|fliegeralarm*	alarm* lotnicz*|alarm* przeciwlotnicz*|syren*	còi báo động|báo động phòng không|còi hụ	flyalarm*|sirene*|luftalarm*	air raid siren*|siren*|air raid alert*|air alert*
schützengräb*|befestigung*|stellungen	okop*|fortyfik*|umocnieni*	chiến hào|công sự|hầm hào	skyttergrav*|befestning*|festningsverk*	trench*|fortif*
festung*|burg|burgen|zitadelle*	twierdz*|fortec*|zamek|zamku|zamki|zamków|cytadel*	pháo đài|thành trì|lâu đài|thành cổ	festning*|borg|borgen|borger|citadell*|slott|slottet	fortress*|citadel*|castle*|fort
kugelsicher*|schutzweste*|helm|helme|stahlhelm*	kamizel* kuloodporn*|kuloodporn*|hełm*|kask*	áo chống đạn|chống đạn|mũ bảo hiểm|mũ sắt	skuddsikker*|hjelm|hjelmer|hjelmen	bulletproof|body armor|body armour|helmet*|flak jacket*
# war and its course
bürgerkrieg*	wojn* domow*	nội chiến|cuộc nội chiến	borgerkrig*	civil war*
angriffskrieg*|invasion*|einmarsch*	inwazj*|najazd*|wkrocz*|agresj*|napaś*	xâm lược|cuộc xâm lược|cuộc xâm lăng|xâm lăng	invasjon*|invader*|angrepskrig*|innmarsj*	invasion*|invad*|war of aggression
aggressor*|aggression*|aggressiv*	agresor*|agresj*|agresywn*	gây hấn|hung hăng|kẻ xâm lược|hiếu chiến	aggressor*|aggresjon*|aggressiv*	aggress*
kriegserklärung*|kriegsbeginn*|kriegsausbruch*	wypowiedze* wojny|wybuch* wojny|początk* wojny	tuyên chiến|tuyên bố chiến tranh|bùng nổ chiến tranh|chiến tranh nổ ra	krigserklæring*|krigsutbrudd*	declaration of war|declared war|declare war|outbreak of war|outbreak of the war
kriegsende*|nachkriegs*|nach dem krieg	koniec wojny|końc* wojny|zakończeni* wojny|powojenn*	kết thúc chiến tranh|chấm dứt chiến tranh|sau chiến tranh|hậu chiến	krigens slutt|etterkrigs*|slutt på krigen	end of the war|end the war|postwar|post war
kriegsgebiet*|krisengebiet*|kampfgebiet*|kriegszone*|konfliktgebiet*	teren* walk|stref* wojny|stref* walk|rejon* walk	vùng chiến sự|khu vực chiến sự|vùng xung đột|vùng chiến	krigsområde*|krigssone*|konfliktområde*	war zone*|conflict zone*|combat zone*
front|fronten|frontlinie*|frontabschnitt*	front|frontu|froncie|fronty|lini* frontu	mặt trận|tiền tuyến|chiến tuyến|tiền phương	front|fronten|fronter|frontlinj*	front line*|frontline*|the front
schlacht|schlachten|gefecht*|kampfhandlung*|kämpfe|scharmützel*	bitw*|stoczy*|potyczk*|potyczek|starci*|starć|walk zbrojnych	trận chiến|trận đánh|giao tranh|giao chiến|đụng độ	slag|slaget|trefning*|kampene|kamphandling*|sammenstøt*	battle*|clash*|skirmish*|fighting|combat
schlachtfeld*|kriegsschauplatz*	pol* bitwy|pol* walki	chiến trường	slagmark*|krigsskueplass*	battlefield*|battleground*
offensive*|großoffensive*|gegenoffensive*|vorstoß*|vorrück*|vormarsch*	ofensyw*|kontrofensyw*|natarci*|kontratak*|naciera*	cuộc tấn công|phản công|cuộc phản công|tiến công|cuộc tiến công	offensiv*|motoffensiv*|fremrykk*|framrykk*|motangrep*	offensive*|counteroffensive*|counter offensive*|advanc*|counterattack*
rückzug*|zurückgezogen*|zurückziehen	odwrót*|wycofani*|wycofał*	rút lui|rút quân|cuộc rút lui	retrett*|tilbaketog*|trukket seg	retreat*
belager*|einkessel*|umzingel*|eingekesselt*	oblęże*|oblega*|okrąż*|otocz*	bao vây|vây hãm|cuộc bao vây	beleir*|omring*	siege|besieg*|encircl*|surround*
erober*|eingenommen*|einnahme der	zdoby*|podbój*|podbi*	chiếm|chiếm được|đánh chiếm|chinh phục|chinh phạt	erobr*|innta|inntatt|inntok	conquer*|conquest*|captur*|overran
rückerober*|zurückerober*|befreiung*|befreit*	odzysk*|wyzwol*|wyzwal*|oswobodz*	giải phóng|giành lại|tái chiếm|chiếm lại	gjenerobr*|frigjør*|befri*	recaptur*|retak*|liberat*|regain*
beschuss*|beschossen*|beschieß*|artilleriebeschuss*	ostrzał*|ostrzel*	pháo kích|bắn phá|nã pháo|loạt đạn	beskyt*|beskutt|artilleriild*	shell|shelling|shelled|bombardment*
luftangriff*|luftschlag*|bombenangriff*	nalot*|atak* lotnicz*|atak* z powietrza	không kích|cuộc không kích|oanh tạc|ném bom	luftangrep*|flyangrep*|bombeangrep*|bomberegn*	airstrike*|air strike*|air raid*|air attack*
bombardier*|bombardement*	bombardow*|zbombardow*	ném bom|oanh tạc|dội bom|đánh bom	bombarder*|bombing*	bombard*|bombed|bombing
militärschlag*|vergeltungsschlag*|erstschlag*|präventivschlag*	uderzeni* wyprzedzając*|uderzeni* odwetow*|uderzeni* militarn*|atak* odwetow*	tấn công phủ đầu|tấn công trả đũa|đòn trả đũa|đòn tấn công	militærangrep*|gjengjeldelsesangrep*|forkjøpsangrep*	military strike*|preemptive strike*|pre emptive strike*|retaliatory strike*|first strike*
militäreinsatz*|auslandseinsatz*|militäroperation*|militäraktion*|militärintervention*	operacj* wojskow*|operacj* militarn*|akcj* militarn*|interwencj* zbrojn*|interwencj* wojskow*|misj* zagraniczn*	chiến dịch quân sự|hành động quân sự|can thiệp quân sự	militæroperasjon*|militæraksjon*|militær intervensjon|utenlandsoppdrag*	military operation*|military action*|military intervention*|military campaign*
operation|operationen|spezialoperation*|mission|missionen|einsatz	operacj*|misj*	chiến dịch|nhiệm vụ|sứ mệnh|phái bộ	operasjon*|oppdrag*|misjon*	operation*|mission*
aufgabe|aufgaben	zadani*|zadań	nhiệm vụ	oppgav*	task*|assignment*
kapitulation*|kapitulier*|ergeben sich|ergab sich|aufgegeben	kapitul*|podda* się|poddani*	đầu hàng|sự đầu hàng	kapituler*|overgi*|overga*|kapitulasjon*	surrender*|capitulat*
kriegsgefangen*	jeńc*|jeniec*	tù binh|tù binh chiến tranh	krigsfang*	prisoner of war|prisoners of war|pow|pows
gefallene|gefallenen|kriegsopfer*|kriegstote*	poległ*|ofiar* wojny	hy sinh|tử trận|tử sĩ|liệt sĩ	falne|krigsoffer*	fallen soldier*|war dead|killed in action
todeszahl*|opferzahl*|zahl der toten|zahl der opfer	liczb* ofiar|bilans ofiar|bilans* ofiar|liczb* zabitych	số người chết|số người thiệt mạng|số nạn nhân|con số thương vong	dødstall*|antall døde|antall drepte|antallet drepte|antallet døde	death toll*|number of dead|number of victims|number of deaths
zivilist*|zivilbevölkerung*|zivile opfer|zivilen	cywil*|ludnoś* cywiln*|ludności cywilnej	dân thường|thường dân|dân sự	sivile|sivil|sivilist*|sivilbefolkning*	civilian*
unschuldig* menschen|menschliche schutzschilde|menschlich* schutzschild*	żyw* tarcz*	lá chắn sống|dân thường vô tội	menneskelige skjold|uskyldige sivile	human shield*|innocent civilian*
verluste|schwere verluste	strat* ludzki*|ciężki* strat*	thương vong|tổn thất nặng nề|tổn thất	tap av|store tap|tapstall*	casualt*|heavy losses
kriegsflücht*|kriegsvertrieben*|vertrieben*|binnenvertrieben*	uchodź* wojenn*|przesiedle*|wypędz*|wysiedl*	người tị nạn chiến tranh|di dời|phải di dời|phải rời bỏ nhà cửa|mất nhà cửa	krigsflyktning*|fordrevn*|fordriv*|internt fordrevne	war refugee*|displac*
flüchtlingslager*|aufnahmelager*|zeltlager*	obóz* dla uchodźców|obozu dla uchodźców|obozie dla uchodźców|obozów dla uchodźców	trại tị nạn|trại người tị nạn	flyktningleir*|flyktningeleir*	refugee camp*
flüchtlingskrise*|flüchtlingsstrom*|flüchtlingswelle*	kryzys* uchodźcz*|kryzys* migracyjn*|fal* uchodźców	khủng hoảng tị nạn|khủng hoảng di cư|làn sóng tị nạn|dòng người tị nạn	flyktningkrise*|flyktningstrøm*|migrasjonskrise*	refugee crisis|migrant crisis|migration crisis
humanitärer korridor|humanitäre korridore|fluchtkorridor*|korridor*	korytarz*	hành lang nhân đạo|hành lang	korridor*|humanitær korridor	humanitarian corridor*|corridor*
pufferzone*|sicherheitszone*|schutzzone*|entmilitarisiert*	stref* buforow*|stref* bezpieczeństwa|zdemilitaryzow*	vùng đệm|khu phi quân sự|vùng an toàn	buffersone*|sikkerhetssone*|demilitariser*	buffer zone*|safe zone*|security zone*|demilitari*
flugverbotszone*|luftraum*	przestrze* powietrzn*|stref* zakazu lotów|przestrzeń powietrzn*	không phận|vùng cấm bay	luftrom*|flyforbudssone*	airspace*|no fly zone*
luftraumverletz*|grenzverletz*|eingedrungen*|eindringen|eindrang	naruszeni* przestrzeni|naruszeni* granicy	xâm phạm không phận|xâm phạm|xâm nhập	krenk* luftrom*|krenkelse*|trengt inn|trenge inn|trengte inn	airspace violation*|incursion*|intrud*
demarkationslinie*|waffenstillstandslinie*|frontverlauf*|trennlinie*	lini* demarkacyjn*|lini* podziału|lini* rozgraniczen*	đường ranh giới|giới tuyến|đường phân định	demarkasjonslinje*|skillelinje*|kontrollinje*	demarcation line*|line of control|line of contact
grenzsoldat*|grenzschutz*|grenzpolizei*|küstenwache*	straż* graniczn*|straż* przybrzeżn*|pogranicz*	lực lượng biên phòng|biên phòng|lính biên phòng|cảnh sát biển|tuần duyên|lực lượng bảo vệ bờ biển	grensevakt*|grensepoliti*|kystvakt*|kystvern*	border guard*|border patrol|border police|coast guard*|coastguard*
patrouille*|patrouillier*	patrol*	tuần tra|cuộc tuần tra	patrulje*	patrol*
leibwächter*|bodyguard*|personenschutz*|leibwache*	ochroniarz*|gwardi*|straż* przyboczn*	vệ sĩ|cận vệ|lính cận vệ	livvakt*|livgarde*	bodyguard*|security detail
wachmann*|wachposten*|wache|wachen|sicherheitskräft*|sicherheitspersonal*	strażni*|ochroniarz*|wartowni*|sił* bezpieczeństwa|służb* porządkow*	lính gác|bảo vệ|lực lượng an ninh|nhân viên an ninh	vakt|vakter|vakten|vaktmann*|sikkerhetsstyrk*|sikkerhetsfolk*	guard|guards|security force*|security guard*|sentry|sentries
ehrengarde*|ehrenwache*|nationalgarde*|revolutionsgarde*|garde|gardist*	gward*|gwardi* narodow*|strażni* rewolucji	vệ binh quốc gia|vệ binh cách mạng|vệ binh|đội danh dự	nasjonalgarde*|revolusjonsgarde*|garde|garden|gardist*	national guard*|revolutionary guard*|honor guard|guard of honour
sicherheitslage*|sicherheitsrisik*|sicherheitsbedenk*	sytuacj* bezpieczeństw*|zagrożeni* dla bezpieczeństwa	tình hình an ninh|rủi ro an ninh|nguy cơ an ninh	sikkerhetssituasjon*|sikkerhetsrisiko*|sikkerhetstrussel*	security situation|security risk*|security threat*|security concern*
sicherheitsvorkehrung*|sicherheitsmaßnahm*	środk* bezpieczeństwa|środk* ostrożności|zabezpiecze*	biện pháp an ninh|biện pháp bảo vệ|thắt chặt an ninh	sikkerhetstiltak*|sikkerhetsforanstaltning*	security measure*|safety measure*
alarmbereitschaft*|höchste alarmstufe|gefechtsbereit*|einsatzbereit*	stan* gotowości|gotowoś* bojow*|gotowoś*|stan* podwyższonej gotowości	báo động cao|sẵn sàng chiến đấu|tình trạng báo động|tình trạng sẵn sàng	høy beredskap|beredskap*|kampberedskap*	high alert|combat ready|combat readiness|readiness
abwehr|gegenwehr*|widerstand*|widersetz*|wehren|wehrt*	opór|oporu|oporem|oporze|sprzeciw*	kháng cự|sự kháng cự|chống trả|phản kháng	motstand|motstanden|motverge|forsvarsverk*	resist*
widerstandsbewegung*|partisan*|widerstandskämpf*	ruch* oporu|partyzan*	phong trào kháng chiến|kháng chiến|du kích	motstandsbevegels*|motstandskamp*|partisan*	resistance movement*|resistance fighter*|partisan*
feind|feinde|feindlich*|feindes|erzfeind*	wrog*|nieprzyjaci*	kẻ thù|quân địch|đối phương|thù địch	fiende*|fiendtlig*	enemy|enemies|hostil*|foe|foes
feindselig*|feindschaft*	wrogoś*|działani* wojenn*	thù địch|sự thù địch|các hành động thù địch	fiendskap*|fiendtlighet*	hostilit*|animosit*|enmity
held|helden*|heldin*	bohater*	anh hùng|người hùng	helt|helter|helten|heltene|heltinne*	hero|heroes|heroic|heroine*
tapfer*|mutig*|heldenhaft*|mut|courage*	odważ*|odwag*|dzieln|męstw*|waleczn*	dũng cảm|can đảm|lòng dũng cảm	tapper*|modig*|heltemodig*	brave|bravery|courage*|valo*
feige*|feigling*	tchórz*	hèn nhát	feig|feige|feighet*	coward*
orden|ordens|medaille*|tapferkeitsmedaille*	order|orderem|odznacz*|medal*	huân chương|huy chương	orden|ordenen|medalje*	medal*
gedenkfeier*|kranzniederlegung*|gefallenendenkmal*|soldatenfriedhof*	złoże* wieńc*|składani* wieńc*|wieniec|wieńc*|cmentarz* wojenn*	đặt vòng hoa|lễ tưởng niệm|nghĩa trang liệt sĩ|đài liệt sĩ	kransenedlegg*|minnemarkering*|krigsgrav*|minnestund*	wreath*|war cemetery|war grave*|memorial service*
parade*|militärparade*|truppenparade*	parad*|defilad*	diễu binh|cuộc diễu binh|duyệt binh|diễu hành	parade*|militærparade*	parade*
siegesfeier*|triumph*|siegreich*	triumf*|zwycięsk*	khải hoàn|chiến thắng|thắng lợi	triumf*|seierrik*|seierherr*	triumph*|victorious
friedensbeweg*|pazifis*|kriegsgegner*	pacyfis*|ruch* pokojow*	phản chiến|người phản chiến|phong trào hòa bình|phong trào hoà bình	fredsbevegels*|pasifis*|krigsmotstand*	peace movement|pacifis*|anti war|antiwar
versöhn*|aussöhn*	pojedna*|pogodz*	hòa giải|hoà giải|sự hòa giải|sự hoà giải	forson*	reconcil*
wiederaufbau*|wiederaufgebaut*	odbudow*	tái thiết|xây dựng lại|công cuộc tái thiết	gjenoppbygg*|gjenreis*	reconstruct*|rebuil*
stabilisierungseinsatz*|ausbildungsmission*|militärberater*	misj* szkoleniow*|doradc* wojskow*|instruktor* wojskow*	cố vấn quân sự|huấn luyện quân sự|huấn luyện viên quân sự	militærrådgiv*|opplæringsoppdrag*|treningsoppdrag*	military adviser*|military advisor*|training mission*
raketenabwehrschirm*|schutzschirm*|schutzschild*	tarcz*|parasol* ochronn*	lá chắn|lá chắn tên lửa|ô bảo vệ	skjold|skjoldet|rakettskjold*|beskyttelsesskjold*	shield|shields
kampfmoral*|moral|moralisch*	moral*	tinh thần chiến đấu|đạo đức|tinh thần	moral|moralen|moralsk*|kampmoral*	morale|moral|morals|morality
kriegstreiber*|säbelrasseln*	podżegac* wojenn*|wymachiwani* szabel*|pobrzękiwani* szabel*	hiếu chiến|kích động chiến tranh	krigshiss*|sabelrasling*	warmonger*|saber rattling|sabre rattling
kriegsmüde*|kriegsmüdigkeit*	zmęczeni* wojną	mệt mỏi vì chiến tranh|mệt mỏi chiến tranh	krigstretthet*|krigstrøtt*	war weary|war weariness|war fatigue
hybride kriegsführung|hybrider krieg|kriegsführung*|kriegführung*	wojn* hybrydow*|działań wojennych|prowadzeni* wojny	chiến tranh hỗn hợp|cách thức chiến tranh|chiến tranh lai	hybridkrig*|krigføring*|hybrid krigføring	hybrid warfare|warfare
stellvertreterkrieg*	wojn* zastępcz*	chiến tranh ủy nhiệm|chiến tranh uỷ nhiệm	stedfortrederkrig*	proxy war*
erster weltkrieg|erste weltkrieg|ersten weltkrieg*	pierwsz* wojn* światow*|i wojny światowej	chiến tranh thế giới thứ nhất|thế chiến thứ nhất|thế chiến i	første verdenskrig*	world war one|first world war|world war i
zweiter weltkrieg|zweite weltkrieg|zweiten weltkrieg*	drug* wojn* światow*|ii wojny światowej|ii wojn* światow*	chiến tranh thế giới thứ hai|thế chiến thứ hai|thế chiến ii	andre verdenskrig*|annen verdenskrig*	world war two|second world war|world war ii
vietnamkrieg*|vietnamveteran*	wojn* w wietnamie|wojn* wietnamsk*	chiến tranh việt nam	vietnamkrig*	vietnam war
koreakrieg*	wojn* koreańsk*|wojn* w korei	chiến tranh triều tiên	koreakrig*	korean war
golfkrieg*|irakkrieg*	wojn* w zatoce|wojn* w iraku	chiến tranh vùng vịnh|chiến tranh iraq	gulfkrig*|golfkrig*|irakkrig*	gulf war*|iraq war
ukrainekrieg*|russischer angriff|krieg in der ukraine	wojn* w ukrainie|wojn* na ukrainie	chiến tranh ukraine|cuộc chiến ở ukraine|xung đột ukraine	ukrainakrig*|krigen i ukraina	war in ukraine|ukraine war
gazakrieg*|nahostkonflikt*|nahostkrieg*	wojn* w gazie|wojn* w strefie gazy|konflikt* bliskowschodn*	chiến tranh gaza|cuộc chiến ở gaza|xung đột trung đông	gazakrig*|krigen i gaza|midtøstenkonflikt*	gaza war|war in gaza|middle east conflict
# more of arms and war
kernwaffenfrei*|atomwaffensperrvertrag*|nichtverbreitung*	nierozprzestrzeniani*|układ* o nierozprzestrzenianiu	không phổ biến vũ khí hạt nhân|không phổ biến hạt nhân	ikkespredning*|ikke sprednings*	nonproliferation|non proliferation
anreicherung*|angereichert*	wzbogacani*|wzbogacon*	làm giàu uranium|làm giàu	anrik*	enrich*
uran|urans|plutonium*	uran|uranu|pluton*	uranium|plutonium|urani	uran|uranet|plutonium*	uranium|plutonium
inspekteur*|inspektor*|inspektion*|waffeninspekt*	inspektor*|inspekc*	thanh sát viên|thanh sát|thanh tra	inspektør*|inspeksjon*	inspector*|inspection*
kalibrier*|reichweite*	zasięg*	tầm bắn|tầm xa|phạm vi	rekkevidde*	range
zielobjekt*|militärisches ziel|militärische ziele	cel* wojskow*	mục tiêu quân sự	militære mål|militært mål	military target*|military objective*
treffer*|getroffen*|einschlag*|eingeschlagen	trafi*|ugodzi*|uderzył*	trúng|bắn trúng|đánh trúng	truffet|traff|treff|treffer*	hit|hits|struck
gefahrenzone*|lebensgefahr*	zagrożeni* życia|śmierteln* niebezpiecz*	nguy hiểm đến tính mạng|nguy kịch	livsfare*|livsfarlig*	life threatening|mortal danger
hinterhalt*|überfallen*	zasadz*	phục kích|cuộc phục kích|mai phục	bakhold*	ambush*
vorhut*|speerspitze*|spitze der	szpic*|awangard*	tiên phong|mũi nhọn	fortropp*|spydspiss*	spearhead*|vanguard
nachhut*|flanke|flanken	flank*|tyły	sườn|cánh quân	flanke*	flank|flanks|rear guard
kolonne*|konvoi*|militärkonvoi*	kolumn*|konwój*	đoàn xe|đoàn xe quân sự	kolonne*|konvoi*	convoy*|column of
landung|landungstruppe*|fallschirmjäger*|luftlande*	desant*|spadochroni*|lądowani* w normandii	đổ bộ|lính dù|nhảy dù	fallskjerm*|landgang*	paratroop*|parachut*|amphibious|landings
fallschirm*	spadochron*	dù|nhảy dù	fallskjerm*	parachut*
pionier*	saper*	công binh	ingeniørsoldat*|pioner*	sapper*|combat engineer*
sanitäter*|lazarett*|feldlazarett*	sanitariusz*|szpital* polow*|ratowni* medyczn*	quân y|bệnh viện dã chiến|nhân viên y tế	sanitet*|feltsykehus*|ambulansearbeider*	medic|medics|paramedic*|field hospital*
kriegswaise*|kriegskind*|kindersoldat*	dziec* żołnierz*|dzieci wojny|sierot* wojenn*	lính trẻ em|trẻ mồ côi chiến tranh	barnesoldat*|krigsbarn*	child soldier*|war orphan*
kriegsdienstverweiger*|verweigerer*	odmow* służby|sprzeciw* sumienia	từ chối nhập ngũ|trốn nghĩa vụ quân sự	militærnekt*|vernepliktsnekt*	conscientious objector*|draft dodger*
zivildienst*|ersatzdienst*	służb* zastępcz*	phục vụ dân sự	siviltjeneste*	community service|civilian service
kriegswirtschaft*|kriegskasse*	gospodar* wojenn*	kinh tế thời chiến	krigsøkonomi*	war economy|wartime economy
kriegspropaganda*|kriegsrhetorik*|rhetorik*	retory*	luận điệu|lời lẽ|giọng điệu	retorikk*	rhetoric*
cyberkrieg*|cyberabwehr*|elektronische kampf*	cyberwojn*|cyberobron*|wojn* cybernetyczn*	chiến tranh mạng|tác chiến mạng|không gian mạng	cyberkrig*|cyberforsvar*	cyber war*|cyberwar*|cyber defen*
geheimoperation*|geheimeinsatz*|verdeckt*	tajn* operacj*|tajn* misj*|pod przykryciem	chiến dịch bí mật|hoạt động bí mật|mật vụ	hemmelig operasjon|skjult operasjon|hemmelige operasjoner	covert|undercover|secret operation*|clandestine
geheimdokument*|verschlusssache*|geheime unterlagen|streng geheim	tajn* dokument*|ściśle tajn*|niejawn*	tài liệu mật|tuyệt mật|tối mật|thông tin mật	graderte dokumenter|hemmelige dokumenter|gradert*|hemmeligstempl*	classified|top secret
doppelagent*|maulwurf	podwójn* agent*	điệp viên hai mang|điệp viên nhị trùng	dobbeltagent*	double agent*
giftanschlag*|vergift*|giftstoff*|gift|giftig*	otru*|trucizn*|truj*|toksyczn*	đầu độc|chất độc|độc hại|ngộ độc|nhiễm độc	forgift*|gift|giften|giftig*	poison*|toxic*|venom*
strahlung*|radioaktiv*|verstrahl*	promieniowani*|radioaktywn*|promieniotwórcz*	phóng xạ|bức xạ|nhiễm xạ	strål*|radioaktiv*	radiation|radioactiv*
schutzmaske*|gasmaske*	mask* przeciwgazow*|mask* gazow*	mặt nạ phòng độc	gassmaske*	gas mask*
sperrgebiet*|sperrzone*	stref* zamknięt*|zamknięt* stref*	khu vực cấm|vùng cấm	forbudt område|sperresone*|sikkerhetsområde*	restricted area|exclusion zone|no go zone
stacheldraht*|grenzzaun*|grenzmauer*|zaun|zäune*	drut* kolczast*|ogrodzeni*|płot*|mur* granicz*|mur* na granicy	dây thép gai|hàng rào biên giới|bức tường biên giới|hàng rào	piggtråd*|gjerde*|grensegjerde*|grensemur*	barbed wire|border fence|border wall|fence|fences
mauer|mauern	mur|muru|mury|murów|murem	bức tường|tường	mur|muren|murer|vegg|veggen|vegger	wall|walls
grenzübergang*|grenzposten*	przejści* graniczn*	cửa khẩu|cửa khẩu biên giới|trạm biên phòng	grenseovergang*|grensestasjon*|grensepost*	border crossing*|border post*
checkpoint*|kontrollpunkt*|straßensperre*	punkt* kontroln*|blokad* dróg|blokad* drogi|checkpoint*	trạm kiểm soát|chốt kiểm soát	kontrollpost*|sjekkpunkt*|veisperring*	checkpoint*|roadblock*
ruine*|trümmer*|schutt*	ruin*|gruz|gruzy|gruzów|gruzach|gruzami|zgliszcz*	đống đổ nát|tàn tích|phế tích|mảnh vỡ	ruin*|murbrokker*|vrakrest*	ruin|ruins|rubble|debris|wreckage
zerstörung*|verwüst*|verheer*	zniszczeni*|spustosz*|dewast*	sự tàn phá|tàn phá|phá hủy|phá huỷ|hủy hoại|huỷ hoại|thiệt hại	ødelegg*|herjing*|rasere*	destruct*|devastat*|ravag*
kriegsschäden|schaden|schadens|beschädig*	szkod*|uszkodz*|uszkadz*	thiệt hại|hư hại|hư hỏng|tổn hại	skade|skader|skadene|skadd*|skadet|ødelagt*	damage|damages|damaged|damaging
heeresführung*|militärführung*|militärchef*|militärsprecher*	dowództw* armii|rzeczni* armii|rzeczni* wojska	lãnh đạo quân đội|người phát ngôn quân đội|phát ngôn viên quân đội	militærledelse*|hærledelse*|hærens talsmann	military leadership|military spokes*|army spokes*|army chief*
militärpolizei*|feldjäger*	żandarmeri*|policj* wojskow*	quân cảnh|hiến binh	militærpoliti*|gendarmeri*	military police|gendarm*
nato generalsekretär*|nato chef*	szef* nato|sekretarz* generaln* nato	tổng thư ký nato	nato sjef*|natos generalsekretær*	nato chief*|nato secretary general
osterweiterung*|nato beitritt*|nato erweiterung*	rozszerzeni* nato|wejści* do nato|przystąpi* do nato	gia nhập nato|mở rộng nato|nato mở rộng	nato medlemskap*|nato utvidels*|natos utvidels*	nato membership|nato expansion|join nato|joining nato
`
