/** Words of energy, climate policy, environment, animals and plants. Format: `parseVocabulary`. */
export const ENERGY_ENVIRONMENT = `de	pl	vi	nb	en
# energy policy and supply
energieminister*|umweltminister*|klimaminister*	minist* środowiska|minist* klimatu|minist* energii|resort* klimatu	bộ trưởng môi trường|bộ tài nguyên và môi trường|bộ trưởng năng lượng|bộ môi trường	energiminister*|miljøminister*|klimaminister*|klima og miljødepartement*|oljeminister*	energy minist*|environment minist*|environment secretary|energy secretary|climate minist*
energiepolitik*|energiewende*|energiewandel*	polityk* energetyczn*|transformac* energetyczn*	chính sách năng lượng|chuyển đổi năng lượng|chuyển dịch năng lượng	energipolitikk*|energiomstilling*|grønn omstilling|det grønne skiftet	energy policy|energy transition
energieversorgung*|stromversorgung*|versorgungssicherheit*|gasversorgung*	dostaw* energii|zaopatrzeni* w energię|bezpieczeństw* energetyczn*|dostaw* prądu|dostaw* gazu	nguồn cung năng lượng|cung cấp điện|an ninh năng lượng|nguồn cung khí đốt	energiforsyning*|strømforsyning*|energisikkerhet*|kraftforsyning*	energy supply|energy supplies|power supply|electricity supply|energy security|gas supplies|gas supply
versorgung*|versorgen|versorgt*	zaopatrz*|zaopatrywa*|aprowizac*	cung cấp|tiếp tế|nguồn cung	forsyn*|tilførsel*	supply|supplies|supplied
energiekrise*|gaskrise*|ölkrise*	kryzys* energetyczn*|kryzys* gazow*|kryzys* naftow*	khủng hoảng năng lượng|khủng hoảng khí đốt|khủng hoảng dầu mỏ	energikrise*|oljekrise*|strømkrise*	energy crisis|oil crisis|gas crisis
energieverbrauch*|stromverbrauch*|gasverbrauch*	zużyci* energii|zużyci* prądu|zużyci* gazu	tiêu thụ năng lượng|tiêu thụ điện|mức tiêu thụ điện	energiforbruk*|strømforbruk*|kraftforbruk*	energy consumption|electricity consumption|power consumption|energy use
energiesparen|energieeinsparung*|energieeffizienz*|energie sparen	oszczędzani* energii|efektywnoś* energetyczn*|energooszczędn*	tiết kiệm năng lượng|tiết kiệm điện|hiệu suất năng lượng|hiệu quả năng lượng	energisparing*|strømsparing*|energieffektiv*|enøk	energy saving*|save energy|energy efficien*
energiekonzern*|energieunternehm*|stromkonzern*|stromanbieter*|energieversorger*|versorger	koncern* energetyczn*|firm* energetyczn*|spółk* energetyczn*|dostawc* energii	tập đoàn năng lượng|công ty năng lượng|công ty điện lực|điện lực	energiselskap*|kraftselskap*|strømselskap*|equinor	energy compan*|power compan*|utility|utilities|energy firm*|energy group
kraftwerk*	elektrown*|elektrociepłown*	nhà máy điện|nhà máy nhiệt điện|nhiệt điện	kraftverk*|varmekraftverk*	power plant*|power station*
stromerzeug*|stromproduktion*|energieerzeug*	produkcj* energii|produkcj* prądu|wytwarzani* energii	sản xuất điện|phát điện|sản lượng điện	kraftproduksjon*|strømproduksjon*	power generation|electricity generation|electricity production|generating
stromnetz*|stromleitung*|hochspannung*|übertragungsnetz*	sieć energetyczn*|sieci energetyczn*|lini* wysokiego napięcia|sieci przesyłow*|lini* energetyczn*	lưới điện|đường dây điện|mạng lưới điện|cao thế	strømnett*|kraftnett*|kraftlinj*|høyspent*|statnett	power grid*|electricity grid*|grid|power line*|transmission line*
elektrisch*|elektrizität*	elektryczn*	điện năng|chạy bằng điện	elektrisk*|elektrisitet*	electric|electrical|electricity
heizung*|heizen|geheizt|fernwärme*|heizkosten*|wärmepumpe*	ogrzewa*|grzejni*|ciepłownictw*|pomp* ciepła	sưởi ấm|hệ thống sưởi|lò sưởi|máy bơm nhiệt	oppvarming*|fjernvarme*|varmepumpe*|varmeovn*	heating|heat pump*|district heating|heater*
kühlung*|klimaanlage*|gekühlt*|kühlschrank*	chłodz*|klimatyzac*|klimatyzator*|lodów*	làm mát|điều hòa|điều hoà|máy lạnh|tủ lạnh	kjøling*|nedkjøl*|klimaanlegg*|kjøleskap*	cooling|air conditioning|refrigerat*|fridge*
# oil, gas, coal
erdöl*|rohöl*|ölfirma*|ölkonzern*|ölindustrie*	rop* naftow*|naftow*|koncern* naftow*|przemysł* naftow*	dầu thô|dầu mỏ|công ty dầu mỏ|ngành dầu khí	råolje*|oljeselskap*|oljeindustri*|oljebransje*|oljenæring*	crude|crude oil|oil compan*|oil industry|petroleum
ölförder*|fördermenge*|fördern öl|ölproduktion*	wydobyci* ropy|produkcj* ropy	khai thác dầu|sản lượng dầu|sản xuất dầu	oljeproduksjon*|oljeutvinn*	oil production|oil output|oil extraction
ölfeld*|ölquelle*|gasfeld*|lagerstätte*|vorkommen|ölvorkommen*	złoż*|pol* naftow*	mỏ dầu|mỏ khí|giếng dầu|trữ lượng|mỏ khí đốt	oljefelt*|gassfelt*|oljebrønn*|forekomst*	oil field*|oilfield*|gas field*|oil well*|deposit|deposits
bohrinsel*|ölplattform*|ölbohr*|bohrung*|bohren|bohrt*	platform* wiertnicz*|wierce*|odwiert*|wiertn*	giàn khoan|khoan dầu|mũi khoan|giàn khoan dầu	oljeplattform*|oljerigg*|rigg|riggen|boring*|borerigg*	oil rig*|oil platform*|drill|drilling|drilled
raffinerie*	rafineri*	nhà máy lọc dầu|lọc dầu	raffineri*|oljeraffineri*	refiner*
pipeline*|gasleitung*|gaspipeline*|nord stream|ölleitung*	rurociąg*|gazociąg*|naftociąg*|nord stream	đường ống|đường ống dẫn khí|đường ống dẫn dầu|dòng chảy phương bắc	rørledning*|gassrør*|oljerør*|gassledning*|nord stream	pipeline*|nord stream
erdgas*|flüssiggas*|flüssigerdgas*|lng terminal*|fracking*|schiefergas*	gaz* ziemn*|gaz skroplon*|gaz* skroplon*|gaz* łupkow*|gazoport*|terminal* lng|lng	khí tự nhiên|khí đốt hóa lỏng|khí đốt hoá lỏng|khí hóa lỏng|khí hoá lỏng|khí thiên nhiên hóa lỏng|khí thiên nhiên hoá lỏng|khí đá phiến	naturgass*|flytende naturgass|flytende gass|lng|skifergass*	natural gas|liquefied natural gas|lng|shale gas|fracking
gaslieferung*|gaslieferstopp*|lieferstopp*	dostaw* gazu|wstrzymani* dostaw	cung cấp khí đốt|ngừng cung cấp khí đốt	gassleverans*|gassforsyning*	gas deliver*|gas shipment*|gas flow*|cut off gas
gazprom*	gazprom*	gazprom	gazprom*	gazprom
opec*	opec	opec	opec	opec
benzin*|kraftstoff*|sprit|treibstoff*|kerosin*	benzyn*|paliw*|nafta lotnicza	xăng|xăng dầu|nhiên liệu	bensin*|drivstoff*|brensel*|flybensin*	petrol|gasoline|fuel|fuels|kerosene|jet fuel
tankstelle*|tanken|getankt|tank	stacj* benzynow*|stacj* paliw|tankow*	trạm xăng|cây xăng|cửa hàng xăng dầu|đổ xăng	bensinstasjon*	petrol station*|gas station*|filling station*
öltanker*|tanker|tankschiff*	tankow*|zbiornikow*	tàu chở dầu	oljetanker*|tankskip*|tankbåt*	oil tanker*|tanker|tankers
kohlekraftwerk*|kohleausstieg*|kohlebergbau*|kohlestrom*|braunkohle*|steinkohle*	elektrown* węglow*|węgl* brunatn*|węgl* kamienn*|odchodzeni* od węgla|odejści* od węgla|węgiel brunatn*|węgiel kamienn*	điện than|nhiệt điện than|than đá|than nâu|từ bỏ than	kullkraft*|kullgruve*|brunkull*|steinkull*	coal fired|coal power|coal plant*|coal mine*|lignite|brown coal|hard coal|coal phase out
fossile brennstoffe|fossilen brennstoffen|fossile energie*|fossil*|brennstoff*	paliw* kopaln*|kopaln*	nhiên liệu hóa thạch|nhiên liệu hoá thạch|hóa thạch|hoá thạch	fossile brensler|fossilt brensel*|fossil*	fossil fuel*|fossil
# nuclear and renewables
atomkraft*|kernkraft*|atomenergie*|kernenergie*|nuklear*|atomar*	energetyk* jądrow*|energi* jądrow*|energi* atomow*|jądrow*|nuklearn*|atomow*	năng lượng hạt nhân|điện hạt nhân|hạt nhân|nguyên tử	atomkraft*|kjernekraft*|kjernefysisk*|atom|atomer	nuclear power|nuclear energy|nuclear|atomic
atomkraftwerk*|kernkraftwerk*|akw|akws|atommeiler*|meiler*	elektrown* atomow*|elektrown* jądrow*	nhà máy điện hạt nhân|nhà máy điện nguyên tử	atomkraftverk*|kjernekraftverk*	nuclear power plant*|nuclear plant*|nuclear power station*
reaktor*|atomreaktor*|kernschmelze*|reaktorunglück*	reaktor*|stopieni* rdzenia	lò phản ứng|lò phản ứng hạt nhân	reaktor*|atomreaktor*|kjernenedsmelt*	reactor*|meltdown*
atomausstieg*|atommüll*|endlager*|brennstäb*|brennelement*|castor*	odpad* radioaktywn*|odpad* jądrow*|odchodzeni* od atomu|pręt* paliwow*|składowisk* odpadów radioaktywn*	chất thải hạt nhân|chất thải phóng xạ|thanh nhiên liệu|từ bỏ điện hạt nhân	atomavfall*|radioaktivt avfall|brenselsstav*|utfasing* av atomkraft	nuclear waste|radioactive waste|fuel rod*|nuclear phase out
iaea|iaeo|internationale atomenergiebehörde|internationalen atomenergiebehörde|atomenergiebehörde*|atombehörde*	maea|międzynarodow* agencj* energii atomowej	cơ quan năng lượng nguyên tử quốc tế|iaea	iaea|det internasjonale atomenergibyrået|atomenergibyrå*	international atomic energy agency|iaea|nuclear watchdog
tschernobyl*	czarnobyl*	chernobyl	tsjernobyl*	chernobyl*|chornobyl
fukushima*	fukuszim*|fukushim*	fukushima	fukushima*	fukushima
erneuerbar*|erneuerbare energien|ökostrom*|grünstrom*	odnawialn*|oze|zielon* energi*	năng lượng tái tạo|tái tạo|năng lượng sạch|năng lượng xanh	fornybar*|fornybar energi|grønn energi	renewable*|clean energy|green energy|green power
windenergie*|windkraft*|windkraftanlage*|windpark*|windrad*|offshore wind*	energi* wiatrow*|energetyk* wiatrow*|farm* wiatrow*|wiatrak*|turbin* wiatrow*	điện gió|năng lượng gió|tua bin gió|trang trại gió|điện gió ngoài khơi	vindkraft*|vindmølle*|vindpark*|havvind*|vindturbin*	wind power|wind farm*|wind turbine*|wind energy|offshore wind
solarenergie*|solarstrom*|solaranlage*|photovoltai*|solarzelle*|sonnenenergie*|solar*	energi* słoneczn*|fotowolta*|panel* słoneczn*|panele fotowolta*	điện mặt trời|năng lượng mặt trời|tấm pin mặt trời|pin mặt trời	solenergi*|solcelle*|solkraft*|solpanel*	solar power|solar energy|solar panel*|photovolta*|solar
wasserkraft*	elektrown* wodn*|hydroelektrown*|energi* wodn*	thủy điện|thuỷ điện|nhà máy thủy điện|nhà máy thuỷ điện	vannkraft*|kraftmagasin*	hydropower|hydroelectric*
biogas*|biomasse*|biokraftstoff*|biodiesel*	biogaz*|biomas*|biopaliw*	khí sinh học|sinh khối|nhiên liệu sinh học	biogass*|biomasse*|biodrivstoff*|biodiesel*	biogas|biomass|biofuel*|biodiesel
wasserstoff*|grüner wasserstoff	wodor*	hydro|khí hydro	hydrogen*	hydrogen
stromspeicher*|speicher|speichern|gasspeicher*|speicherung*	magazyn* energii|magazyn* gazu|magazynowa*	lưu trữ|kho dự trữ|kho chứa khí|tích trữ	lagring*|lagre|lagres|gasslager*|energilagring*	storage|stored|gas storage|energy storage
turbine*|generator*	turbin*|generator*|agregat*	tua bin|máy phát điện|tuabin	turbin*|generator*|aggregat*	turbine*|generator*
# climate
klimawandel*|klimaveränder*|erderwärmung*|globale erwärmung|klimakrise*|globalen erwärmung	zmian* klimat*|ociepleni* klimatu|globaln* ociepleni*|ociepleni*|kryzys* klimatyczn*	biến đổi khí hậu|nóng lên toàn cầu|ấm lên toàn cầu|sự nóng lên|khủng hoảng khí hậu|thay đổi khí hậu	klimaendring*|global oppvarming|klimakrise*|globale oppvarming*	climate change|global warming|climate crisis|climate emergency
erwärmung*|erwärmt*|aufheiz*	ociepl*|nagrzew*|ogrzani*	nóng lên|ấm lên	oppvarming*|varmere	warming|warmer|heat up
klimaschutz*|klimapolitik*|klimaziel*|klimapaket*	ochron* klimatu|polityk* klimatyczn*|cel* klimatyczn*	bảo vệ khí hậu|chính sách khí hậu|mục tiêu khí hậu	klimapolitikk*|klimatiltak*|klimamål*|klimavern*|klimakutt*	climate protection|climate policy|climate policies|climate target*|climate goal*|climate action
klimagipfel*|klimakonferenz*|weltklimakonferenz*|weltklimagipfel*	szczyt* klimatyczn*|konferencj* klimatyczn*	hội nghị khí hậu|hội nghị thượng đỉnh khí hậu|hội nghị biến đổi khí hậu	klimatoppmøte*|klimakonferans*|klimaforhandl*	climate summit*|climate conference*|climate talks
klimaabkommen*|pariser abkommen|pariser klimaabkommen*|klimavertrag*	porozumieni* paryski*|porozumieni* klimatyczn*	hiệp định paris|thỏa thuận paris|thoả thuận paris|thỏa thuận khí hậu|thoả thuận khí hậu|hiệp định khí hậu	parisavtale*|klimaavtale*	paris agreement|paris climate|climate agreement*|climate accord*|climate deal*
klimaaktivist*|klimabeweg*|fridays for future|letzte generation|klimastreik*|klimaprotest*	aktywist* klimatyczn*|ruch* klimatyczn*|strajk* klimatyczn*|protest* klimatyczn*	nhà hoạt động khí hậu|nhà hoạt động môi trường|bãi khóa vì khí hậu|bãi khoá vì khí hậu	klimaaktivist*|klimabevegels*|klimastreik*|klimademonstrant*|skolestreik*	climate activist*|climate movement|climate strike*|climate protest*|school strike*
weltklimarat*|klimaforsch*|klimawissenschaft*|ipcc	panel* ds zmian klimatu|klimatolog*|ipcc	ủy ban liên chính phủ về biến đổi khí hậu|uỷ ban liên chính phủ về biến đổi khí hậu|nhà khoa học khí hậu|nhà khí hậu học|ipcc	klimapanel*|klimaforsk*|fns klimapanel	climate panel|climate scientist*|climate research*|ipcc|climatolog*
emission*|treibhausgasemission*|co ausstoß|ausstoß*|kohlendioxid*|abgas*|klimaneutral*	emisj*|dwutlen* węgla|dwutlenek węgla|spalin*|emituj*|neutraln* klimatyczn*|neutralnoś* klimatyczn*	khí thải|phát thải|lượng khí thải|khí carbon|trung hòa carbon|trung hoà carbon|lượng phát thải	utslipp*|karbondioksid*|klimagassutslipp*|eksos*|karbonnøytral*|klimanøytral*	emission*|carbon dioxide|carbon emission*|carbon|emit|emits|emitted|exhaust|carbon neutral*|net zero
methan*|stickoxid*|schwefel*|ozon*|ozonschicht*	metan*|tlenk* azotu|siark*|ozon*|tlenki azotu	khí metan|metan|ozon|tầng ozon|lưu huỳnh	metan*|nitrogenoksid*|svovel*|ozon*	methane|nitrogen oxide*|sulphur|sulfur|ozone
emissionshandel*|co preis|kohlendioxidsteuer*|verschmutzungsrecht*	handl* emisjami|uprawnie* do emisji|podat* węglow*|podat* od emisji	thuế carbon|buôn bán khí thải|mua bán khí thải|giấy phép phát thải|tín chỉ carbon	kvotehandel*|klimakvote*|karbonavgift*|klimaavgift*	emissions trading|carbon tax*|carbon price*|carbon market*|carbon credit*
umweltfreundlich*|öko|ökolog*|bio|biolog*	ekolog*|proekolog*|biolog*	sinh thái|thân thiện với môi trường|hữu cơ|sinh học	økolog*|miljøvennlig*|biolog*	ecolog*|eco friendly|environmentally friendly|organic|biolog*
# environment and pollution
umweltschutz*|naturschutz*|umweltverb*	ochron* środowiska|ochron* przyrody|ekolog|ekolodzy|ekologów|obrońc* przyrody|organizac* ekologiczn*	bảo vệ môi trường|bảo tồn thiên nhiên|nhà bảo vệ môi trường|nhà bảo tồn	miljøvern*|naturvern*|miljøorganisasjon*|miljøbevegels*	environmental protection|conservation*|environmentalist*|environmental group*|nature conservation
greenpeace*|wwf	greenpeace*|wwf	greenpeace|wwf	greenpeace*|wwf	greenpeace|wwf
wasserversorgung*|leitungswasser*|grundwasser*	wod* pitn*|wody pitnej|zaopatrzeni* w wodę|wod* gruntow*|wodociąg*	nước uống|nước sạch|cấp nước|nguồn nước sạch|nước ngầm|nước sinh hoạt	drikkevann*|vannforsyning*|grunnvann*	drinking water|water supply|water supplies|clean water|tap water|groundwater
plastikmüll*|plastiktüte*|einwegplastik*|mikroplastik*|plastikverschmutz*	plastikow*|toreb* foliow*|mikroplasti*|odpad* plastikow*	rác thải nhựa|túi nhựa|túi ni lông|vi nhựa|nhựa dùng một lần	plastavfall*|plastsøppel*|plastpose*|mikroplast*|engangsplast*	plastic waste|plastic bag*|microplastic*|single use plastic*|plastic pollution
mülldeponie*|deponie*|müllhalde*|müllverbrennung*|müllberg*	wysypisk*|składowisk*|spalarni*	bãi rác|đốt rác|bãi chôn lấp	søppelfylling*|avfallsdeponi*|deponi*|forbrenningsanlegg*	landfill*|dump|dumps|rubbish dump*|incinerat*|garbage dump*
giftmüll*|sondermüll*|schadstoff*|giftstoff*|schwermetall*|quecksilber*|blei	odpad* niebezpieczn*|szkodliw* substancj*|toksyn*|metal* ciężki*|rtęć|rtęci|ołów|ołowi*	chất thải độc hại|chất độc hại|kim loại nặng|thủy ngân|thuỷ ngân|chì	miljøgift*|farlig avfall|spesialavfall*|tungmetall*|kvikksølv*|bly	toxic waste|hazardous waste|pollutant*|heavy metal*|mercury|lead poisoning
asbest*|dioxin*|pcb	azbest*|dioksyn*	amiăng|dioxin|chất độc da cam	asbest*|dioksin*	asbestos|dioxin*|agent orange
aufforst*|wiederaufforst*|bäume pflanzen	sadzeni* drzew|zalesi*	trồng rừng|trồng cây|tái trồng rừng	skogplant*|plante trær|planting av trær	reforest*|afforest*|plant trees|tree planting
regenwald*|amazonas*|dschungel*	las* deszczow*|amazoni*|amazońsk*|dżungl*|lasów deszczowych	rừng nhiệt đới|rừng mưa|amazon|rừng rậm	regnskog*|amazonas*|jungel*	rainforest*|rain forest*|amazon|jungle*
lawine*|lawinengefahr*|lawinenabgang*	lawin*	lở tuyết|tuyết lở|trận lở tuyết	skred|snøskred*|skredet|skredfare*|ras|raset	avalanche*
jahreszeit*	pora roku|pory roku|porach roku	các mùa|bốn mùa	årstid*	season of the year|four seasons
landschaft*	krajobraz*|pejzaż*	cảnh quan|phong cảnh	landskap*	landscape*|scenery
delta|mekong*|mekongdelta*	delt|delta|delty|mekong*	đồng bằng sông cửu long|sông mê kông|mê kông|mekong|châu thổ	delta|deltaet|mekong*	delta|mekong
quelle|flussquelle*|mündung*	źródł* rzeki|ujści*	cửa sông|đầu nguồn|thượng nguồn	munning*|utløp*	river mouth|estuary|estuaries|headwaters
# animals
wildtier*|wildlebend*|raubtier*|wild	dzik* zwierz*|drapieżn*|dzikich zwierząt	động vật hoang dã|thú hoang|thú dữ|động vật ăn thịt	ville dyr|rovdyr*|viltet|vilt	wildlife|wild animal*|predator*|wild
haustier*|tierheim*|tierarzt*|veterinär*	zwierz* domow*|schronisk* dla zwierząt|weterynar*	thú cưng|vật nuôi|bác sĩ thú y|thú y	kjæledyr*|veterinær*|dyrlege*|dyrebeskytt*	pet|pets|animal shelter*|veterinar*|vet|vets
zoo|zoos|tierpark*|tiergarten*|gehege*|käfig*	zoo|ogr* zoologiczn*|ogród zoologiczn*|klatk*|klatek	vườn thú|sở thú|thảo cầm viên|chuồng|lồng	dyrehage*|dyrepark*|bur|buret|innhegning*	zoo|zoos|cage|cages|enclosure*
wölf*	wilk|wilki|wilków|wilka	sói|chó sói|con sói	ulv|ulven|ulver|ulvene	wolf|wolves
bär|bären|braunbär*|eisbär*	niedźwie*|miś|misi*	gấu|con gấu|gấu bắc cực|gấu nâu	bjørn|bjørnen|bjørner|isbjørn*	bears|polar bear*|brown bear*
füchs*|luchs*|wildschwein*|reh|rehe|hirsch*|elch*	lis|lisy|lisów|ryś|rysi*|dzik|dziki|dzików|sarn*|jele*|łoś|łosi*	con cáo|hươu|nai|lợn rừng|linh miêu|nai sừng tấm	rev|reven|gaupe*|villsvin*|rådyr*|hjort*|elg|elgen|elger	fox|foxes|lynx*|wild boar*|deer|moose|elk
rentier*	renifer*	tuần lộc	rein|reinen|reinsdyr*|reindrift*	reindeer
affe|affen|schimpans*|gorilla*|orang utan*	małp*|szympans*|goryl*|orangutan*	khỉ|con khỉ|tinh tinh|khỉ đột|đười ươi	ape|aper|apekatt*|sjimpans*|gorilla*|orangutang*	monkey*|ape|apes|chimp*|gorilla*|orangutan*
elefant*|nashorn*|elfenbein*	słoń|słoni*|nosoroż*|kość słoniow*|kości słoniow*	voi|con voi|tê giác|ngà voi|sừng tê giác	elefant*|neshorn*|elfenben*	elephant*|rhino*|ivory
löwe|löwen|tiger*|leopard|panther*|raubkatze*|gepard*	lew|lwa|lwy|lwów|tygrys*|lampart*|panter*|gepard*	sư tử|con hổ|cọp|báo hoa mai	løver|løven|tiger*|leopard*|gepard*	lion|lions|tiger*|panther*|cheetah*
giraffe*|zebra*|känguru*|koala*|panda*	żyraf*|zebr|zebra|zebry|kangur*|koale|panda|pandy	hươu cao cổ|ngựa vằn|chuột túi|gấu túi|gấu trúc	sjiraff*|sebra*|kenguru*|koala*|panda*	giraffe*|zebra*|kangaroo*|koala*|panda*
wal|wale|walen|walfang*|delfin*|delphin*|robbe*|seehund*	wieloryb*|walen*|delfin*|fok|foka|foki	cá voi|cá heo|hải cẩu|săn cá voi	hval|hvalen|hvaler|hvalfangst*|delfin*|sel|selen|seler	whale*|whaling|dolphin*|seal|seals
hai|haie|haiangriff*|haien	rekin*	cá mập|con cá mập	hai|haien|haier	shark*
schlange|schlangen|krokodil*|eidechse*|reptil*|schildkröte*	wąż|węża|węże|węży|krokodyl*|jaszczur*|gad|gady|gadów|żółw*	con rắn|cá sấu|thằn lằn|bò sát|rùa	slange|slanger|slangen|krokodille*|øgle*|reptil*|skilpadde*	snake*|crocodile*|alligator*|lizard*|reptile*|turtle*|tortoise*
frösch*|kröte*|amphibi*	żab|żaba|żaby|płaz*|ropuch*	ếch|cóc|lưỡng cư|con ếch	frosk*|padde*|amfibi*	frog|frogs|toad*|amphibian*
ratte*|maus|mäuse*|nagetier*|fledermaus*|igel|eichhörnchen*	szczur*|mysz|myszy|gryzo*|nietoperz*|jeż|jeże|wiewiór*	chuột|con chuột|dơi|loài gặm nhấm|con dơi	rotte*|mus|musen|gnager*|flaggermus*|pinnsvin*|ekorn*	rat|rats|mouse|mice|rodent*|bat|bats|hedgehog*|squirrel*
kaninchen*|hase|hasen	królik*|zając*|zajęc*	thỏ|con thỏ	kanin*|harer|haren	rabbit*|hare|hares
insekt*|insektensterben*|fliege|fliegen|käfer*|heuschrecke*	owad*|muchy|much|muszk*|chrząszcz*|żuki|szarańcz*	côn trùng|ruồi|châu chấu|bọ cánh cứng	insekt*|flue|fluer|bille|biller|gresshoppe*	insect*|beetle*|locust*|grasshopper*
biene*|bienensterben*|imker*|honig*|wespe*|hornisse*	pszcz*|miod*|osa|osy|szersze*	ong|mật ong|con ong|ong bắp cày	bie|bier|biene|birøkt*|honning*|veps*	bee|bees|beekeep*|honey|wasp*|hornet*
ameise*|spinne*|zecke*|mücke*|moskito*|schmetterling*	mrów*|pająk*|kleszcz*|komar*|motyl*	con kiến|nhện|muỗi|bướm|con muỗi	maur|mauren|edderkopp*|flått*|mygg*|sommerfugl*	ant|ants|spider*|tick|ticks|mosquito*|butterfl*
adler*|falke*|eule*|storch*|taube*|rabe|raben|krähe*|möwe*	orzeł|orła|orły|orłów|sokoł*|sow|sowa|sowy|bocian*|gołęb*|gołąb*|kruk*|wrona|mew|mewa|mewy	đại bàng|chim ưng|cò|bồ câu|quạ|hải âu	ørn|ørnen|falk*|ugle*|stork*|due|duer|ravn*|kråke*|måke*	eagle*|falcon*|owls|stork*|pigeon*|dove*|raven*|crow|crows|seagull*|gull*
enten|gans|gänse*|schwän*|pinguin*|papagei*	kacz*|gęś|gęsi*|łabędź|łabędzi*|pingwin*|papug*	vịt|ngỗng|thiên nga|chim cánh cụt|vẹt	and|anda|ender|gås|gjess|svane*|pingvin*|papegøye*	duck|ducks|goose|geese|swan*|penguin*|parrot*
zugvogel*|brutvogel*|vogelgrippe*|nest|nester	ptak* wędrown*|ptasi* gryp*|gniazd*|gnieźd*	cúm gia cầm|chim di cư|tổ chim|cúm a	trekkfugl*|fugleinfluensa*|reir|reiret	migratory bird*|bird flu|avian influenza|avian flu|nest|nests
krabbe*|garnele*|muschel*|hummer*|qualle*|tintenfisch*|koralle*|korallenriff*	krab|kraby|krewet*|małż*|homar*|meduz*|kałamarn*|ośmiorn*|koral*|raf* koralow*|rafa koralowa	cua|tôm|nghêu|sò|sứa|mực ống|bạch tuộc|san hô|rạn san hô	krabbe*|reke*|skjell*|hummer*|manet*|blekksprut*|korall*	crab*|shrimp*|prawn*|mussel*|lobster*|jellyfish|squid|octopus*|coral*
herde|herden|schwärm*|rudel*|population*	stad|stado|stada|stadzie|ławic*|roju|roje|wataha|populacj*	bầy|đàn gia súc|bầy đàn|quần thể	flokk*|stim|stimen|sverm*|bestand*|populasjon*	herd|herds|flock|flocks|swarm*|pack of|population
jagd|jagen|jäger|jägern|gejagt|jagt|jagdsaison*	polowa*|poluj*|myśliw|myśliwy|myśliwych|myśliwego|upolow*	săn|săn bắn|thợ săn|đi săn|săn bắt	jakt|jakten|jeger*|jakte|jaktet|skutt ut	hunt|hunter*|hunts|hunted|hunting
futter|füttern|gefüttert|füttert	pasz|pasza|paszy|karm|karma|karmę|dokarmi*|karmi*|nakarm*	thức ăn chăn nuôi|cho ăn|thức ăn gia súc	fôr|fôret|dyrefôr*	fodder|animal feed|feed|feeding|fed
tierseuche*|schweinepest*|tollwut*|maul und klauenseuche|rinderwahn*	chorob* zwierz*|afrykańsk* pomor*|pomór świń|pomor* świń|wściekliz*	dịch tả lợn|dịch tả lợn châu phi|bệnh dại|lở mồm long móng|bò điên	svinepest*|rabies|munn og klovsyke|dyresykdom*|kugalskap*	swine fever|rabies|foot and mouth|mad cow
# plants
pilz|pilze*|schimmel*	grzyb*|pleś*	nấm|nấm mốc	sopp|soppen|sopper|mugg|muggsopp*	mushroom*|fungus|fungi|mould|mold
äpfel*|birne*|pflaume*|kirsche*|erdbeere*|traube*|weintraube*	jabł*|grusz*|śliw*|wiśni*|czereśni*|truskaw*|winogron*	táo|mận|dâu tây|nho|quả anh đào	eple*|pære*|plomme*|kirsebær*|jordbær*|drue|druer	apple|apples|pear|pears|plum|plums|cherr*|strawberr*|grape*
banane*|orange|orangen|zitrone*|ananas*|kokos*|mango*	banan*|pomarańcz*|cytryn*|ananas*|kokos*|mango	chuối|chanh|dứa|dừa|xoài	banan*|appelsin*|sitron*|ananas*|kokos*|mango*	banana*|orange|oranges|lemon*|pineapple*|coconut*|mango*
tomate*|gurke*|zwiebel*|knoblauch*|karotte*|möhre*|kohl|bohne*|salat*	pomidor*|ogór*|cebul*|czosn*|marchew*|kapust*|fasol*|sałat*	cà chua|dưa chuột|tỏi|cà rốt|bắp cải|xà lách	tomat*|agurk*|løk|løken|hvitløk*|gulrot*|kål|kålen|bønne*|salat*	tomato*|cucumber*|onion*|garlic|carrot*|cabbage*|bean|beans|salad*|lettuce
soja*|raps|palmöl*|olivenöl*|sonnenblume*	soja|soi|soję|rzepak*|olej* palmow*|oliw*|słonecznik*	đậu nành|đậu tương|dầu cọ|dầu ô liu|hướng dương|cải dầu	soya*|raps|rapsolje*|palmeolje*|oliven*|solsikke*	soya|soybean*|rapeseed|palm oil|olive*|sunflower*
# more of energy and environment
strompreisbremse*|gaspreisbremse*|energiepauschale*	tarcz* energetyczn*|dodat* energetyczn*	trợ giá điện|hỗ trợ giá điện	strømstøtte*	energy subsid*|electricity subsid*|energy bill support
stromrechnung*|gasrechnung*|heizkostenrechnung*	rachun* za prąd|rachun* za gaz|rachun* za energię	hóa đơn tiền điện|hoá đơn tiền điện|tiền điện	strømregning*	electricity bill*|energy bill*|power bill*
stromkunde*|haushaltskunde*|privathaushalt*	gospodarstw* domow*|odbiorc* energii	hộ gia đình|khách hàng dùng điện|hộ tiêu thụ	husholdning*|strømkunde*	household*
brennstab*|uran brennstoff|anreicherungsanlage*	wzbogacani* uranu|zakład* wzbogacania	nhà máy làm giàu|cơ sở làm giàu uranium	anrikingsanlegg*	enrichment facilit*|enrichment plant*
strahlenbelastung*|strahlenschutz*|radioaktivität*	promieniowani*|radioaktywnoś*|skażeni* radioaktywn*	nhiễm phóng xạ|mức phóng xạ|độ phóng xạ	stråling*|radioaktivitet*|strålevern*	radiation level*|radioactivity|radioactive contamination
halbwertszeit*|atomkern*|kernspaltung*|kernfusion*	rozszczepieni*|fuzj* jądrow*|syntez* jądrow*	phân hạch|nhiệt hạch|phản ứng nhiệt hạch	kjernespalting*|kjernefusjon*|fusjonskraft*	nuclear fission|nuclear fusion|fusion power
speicherkraftwerk*|pumpspeicher*|netzausbau*|stromtrasse*	elektrown* szczytowo pompow*|rozbudow* sieci	mở rộng lưới điện|thủy điện tích năng|thuỷ điện tích năng	nettutbygging*|pumpekraft*|kraftlinje*	grid expansion|pumped storage
ladestation*|ladesäule*|aufladen|aufgeladen*	stacj* ładowania|ładowar*|ładowani*	trạm sạc|sạc điện|sạc	ladestasjon*|lading|lader|ladere	charging station*|charging point*|charger*|recharg*
wärmedämm*|gebäudesanierung*|isolierung*	termomodernizac*|ociepleni* budynk*|izolacj* termiczn*	cách nhiệt	etterisolering*|isolasjon*	insulat*|retrofit*
kohlenstoffspeicher*|co speicherung|ccs	wychwytywani*|składowani* dwutlenku	thu giữ carbon|lưu trữ carbon	karbonfangst*|karbonlagring*	carbon capture|carbon storage
klimaanpass*|anpassung an den klimawandel	adaptac* do zmian klimatu	thích ứng với biến đổi khí hậu|ứng phó với biến đổi khí hậu	klimatilpasning*	climate adaptation|adapt to climate
klimahilfe*|klimafonds*|klimafinanzierung*	fundusz* klimatyczn*|finansowani* klimatyczn*	quỹ khí hậu|tài chính khí hậu	klimafinansiering*|klimafond*	climate finance|climate fund*|loss and damage
kohlenstoff*|co bilanz|fußabdruck*|klimabilanz*	węg* ślad*|ślad węglow*|śladu węglow*	dấu chân carbon|carbon	karbon*|klimaavtrykk*|fotavtrykk*	carbon footprint|footprint*
umweltsünde*|umweltskandal*|umweltkatastrophe*|umweltschäden	katastrof* ekologiczn*|szkod* ekologiczn*|przestępst* ekologiczn*	thảm họa môi trường|thảm hoạ môi trường|sự cố môi trường|thảm họa sinh thái|thảm hoạ sinh thái	miljøkatastrofe*|miljøkriminal*|miljøskade*	environmental disaster*|ecological disaster*|environmental damage
fischsterben*|tote fische|fischkadaver*	śnięt* ryb*|masow* śnięci*|martw* ryb*	cá chết|cá chết hàng loạt	fiskedød*|død fisk	fish kill*|dead fish|fish deaths
algen|alge|algenblüte*	glon*|zakwit*|sinic*	tảo|tảo độc|tảo nở hoa	alger|algene|algeoppblomstr*	algae|algal bloom*
überfischung*|überfischt*	przełowieni*|nadmiern* połow*	đánh bắt quá mức|khai thác quá mức	overfiske*|overbeskat*	overfish*
wilderei von|elfenbeinhandel*|wildtierhandel*	handel* dzik* zwierz*|handl* dzikimi zwierzętami|handl* kością słoniową	buôn bán động vật hoang dã|buôn bán ngà voi	ulovlig handel med dyr|elfenbenshandel*	wildlife trade|wildlife trafficking|ivory trade
tierart*|pflanzenart*|gattung*|spezies	gatun*	loài động vật|giống loài	dyreart*|arter|artene|planteart*	species
ausbreitung*|eingeschleppt*|invasive art*|invasiv*	inwazyjn*|gatun* inwazyjn*	loài xâm lấn|xâm lấn	fremmede arter|invaderende art*|invader*	invasive
raubbau*|ausgebeutet*|ausbeut*	rabunkow*|wyzysk*|eksploatac*	bóc lột|khai thác cạn kiệt|sự bóc lột	utnyttels*|rovdrift*|utbytting*	exploit*|overexploit*
wasserstand*|pegel|pegelstand*|wasserpegel*	poziom* wody|stan* wody|stan* wód	mực nước|mực nước sông|mực nước dâng	vannstand*|vannivå*	water level*
wasserrohr*|rohrbruch*|leitungsrohr*|rohr|rohre	rura|rury|rurę|awari* wodociąg*	ống nước|vỡ ống nước|ống dẫn	vannrør*|vannledning*|rørene|røret	pipe|pipes|water main*|burst pipe*
brunnen*	studni*|fontann*	giếng|giếng nước|đài phun nước	brønn*|fontene*	fountain*|water well*|borehole*
umweltzone*|fahrverbot*|dieselfahrverbot*	stref* czyst* transportu|zakaz* wjazdu diesli	vùng phát thải thấp|cấm xe diesel	lavutslippssone*|miljøfartsgrense*|dieselforbud*	low emission zone*|diesel ban*
umweltverträglich*|umweltprüf*	ocen* oddziaływania na środowisko|raport* środowiskow*	đánh giá tác động môi trường	konsekvensutredning*|miljøkonsekvens*	environmental impact
windstille*|dunkelflaute*	bezwietrzn*|flaut*	lặng gió|trời lặng gió	vindstille*	windless|calm winds
mensch und tier|tierwelt*|fauna	fauna|fauny|świat* zwierząt	hệ động vật|thế giới động vật	dyreliv*|fauna*|dyrerike*	fauna|animal kingdom|animal life
pflanzenwelt*|flora|vegetation*	flora|flory|roślinnoś*|wegetac*	thảm thực vật|hệ thực vật	planteliv*|flora|vegetasjon*	flora|vegetation|plant life
zucht*|gezüchtet*|rasse|rassen|hunderasse*	hodowl*|hodowc*|rasa|rasy|rasę	giống chó|nhân giống|lai tạo|người chăn nuôi	oppdrett*|avl|avlen	breed|breeds|breeder*|breeding|bred
tierversuch*	testy na zwierzętach|doświadcz* na zwierzętach|testów na zwierzętach	thí nghiệm trên động vật|thử nghiệm trên động vật	dyreforsøk*	animal testing|animal experiment*|tests on animals
massentierhaltung*|tierhaltung*|käfighaltung*|legehenne*	hodowl* przemysłow*|hodowl* klatkow*|kur* niosk*	chăn nuôi công nghiệp|chăn nuôi tập trung|gà đẻ	industrielt husdyrhold|burhøns*|pelsdyr*|dyrehold*	factory farm*|intensive farming|battery cage*
pelz|pelze|pelztier*|nerz|nerze	futra|futro|norek|norki|norka	lông thú|chồn|áo lông thú	pels|pelsen|pelsdyroppdrett*|mink|minken	fur|furs|fur farm*|mink
exkrement*|gülle|kuhmist*	odchod*|obornik*|gnojowic*	chất thải chăn nuôi|phân chuồng	møkk*|gjødsel*|avføring*	manure|dung|faeces|feces|droppings
feder|federn|flügel|schnabel|schwanz|fell	piór*|skrzydł*|dziób*|ogon|ogona|ogonem|sierś*	lông vũ|đôi cánh|cái đuôi|bộ lông|mỏ chim	fjær|vinger|vingene|nebb|nebbet|halen	feather*|wings|beak*|tail|tails
horn|hörner*|geweih*|kralle*|klaue*	rog|rogi|rogów|poroż*|pazur*	sừng|móng vuốt|gạc hươu	gevir*|klør|klo|kloen	horns|antler*|claw|claws
`
