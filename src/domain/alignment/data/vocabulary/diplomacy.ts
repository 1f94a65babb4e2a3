/** Words of diplomacy: envoys, talks, treaties, international bodies, states, peoples and places. Format: `parseVocabulary`. */
export const DIPLOMACY = `de	pl	vi	nb	en
# foreign affairs
außenpolit*|auswärtig*	polityk* zagraniczn*|zagraniczn*	đối ngoại|chính sách đối ngoại|ngoại giao	utenrikspolit*|utenriks	foreign policy|foreign affairs
auswärtiges amt|auswärtigen amt*|außenministerium*|außenamt*	minister* spraw zagranicznych|msz	bộ ngoại giao	utenriksdepartement*	foreign ministry|foreign office|state department
us außenminister*	sekretarz* stanu	ngoại trưởng mỹ|ngoại trưởng|ngoại trưởng hoa kỳ	usas utenriksminister*	secretary of state
außenbeauftragt*|eu außenbeauftragt*	szef* unijnej dyplomacji|wysok* przedstawiciel*	đại diện cấp cao	utenrikssjef*|eus utenrikssjef*	foreign policy chief|high representative
ausland|auslands*|ausländisch*	zagranic*|za granicą	nước ngoài|ngoài nước|hải ngoại	utland*|utenlandsk*	foreign|abroad|overseas
ausländer*	cudzoziem*|obcokrajow*	người nước ngoài|ngoại kiều	utlending*	foreigner*|foreign national*
inland*|einheimisch*	krajow*|w kraju|rodzim*	trong nước|nội địa	innenlands*|hjemlig*	domestic*|at home
heimat*	ojczyzn*|ojczyst*	quê hương|tổ quốc|quê nhà	hjemland*|fedreland*	homeland*|home country|fatherland|motherland
nachbarland*|nachbarstaat*|nachbarn|nachbar	sąsia*|sąsiedn*|sąsiedz*	nước láng giềng|láng giềng|hàng xóm	naboland*|naboer|nabo|naboen*	neighbour*|neighbor*
bilateral*|zwischenstaatlich*	bilateraln*|dwustronn*	song phương	bilateral*	bilateral*
multilateral*	multilateraln*|wielostronn*	đa phương	multilateral*|flernasjonal*	multilateral*
trilateral*|dreiseitig*	trójstronn*|trilateraln*	ba bên	trilateral*|tresidig*	trilateral*|three way
grenzüberschreitend*	transgraniczn*	xuyên biên giới|xuyên quốc gia	grenseoverskrid*	cross border|transnational
beziehungen	stosunk* dyplomatyczn*|relacj* dwustronn*|stosunk*	quan hệ|mối quan hệ|bang giao	forbindels*|relasjon*	ties|relations
bindungen|verbindungen	więz|więzi|więzy	quan hệ gắn bó|gắn kết|mối liên kết	bånd|bånda|båndene	bonds|links
annäherung*	zbliżeni*	xích lại gần|sự xích lại gần nhau	tilnærming*	rapprochement|closer ties
normalisier*	normaliz*	bình thường hóa|bình thường hoá	normaliser*	normaliz*|normalis*
entfremdung*|zerwürfnis*	ochłodzeni*	rạn nứt|sự rạn nứt	kjølig forhold|splid	estrange*|rift
spannung*|angespannt*	napięci*|napięt*	căng thẳng	spenning*|spent	tension*
eskal*|verschärf*|zuspitz*	eskal*|zaostrz*	leo thang|căng thẳng leo thang|gia tăng căng thẳng	eskaler*|opptrapp*|tilspiss*|skjerp*	escalat*|intensif*
deeskal*|entschärf*	deeskal*|załagodz*|złagodz*	hạ nhiệt|giảm căng thẳng|xuống thang	deeskaler*|nedtrapp*|dempe|dempet	deescalat*|de escalat*|defus*
# envoys, missions, protocol
botschafter*	ambasador*	đại sứ	ambassadør*	ambassador*|envoy
botschaft|botschaften	ambasad|ambasada|ambasady|ambasadę|ambasadzie	đại sứ quán|sứ quán	ambassade|ambassaden*|ambassader	embassy|embassies
konsul|konsulat*|generalkonsul*	konsul|konsula|konsulat*|konsuln*	lãnh sự quán|lãnh sự|tổng lãnh sự	konsul|konsulat*|konsulen	consul|consulate*|consular
gesandt*|sondergesandt*|sonderbeauftragt*|unterhändl*	wysłanni*|specjaln* wysłann*|emisariusz*	đặc phái viên|phái viên|đặc sứ	utsending*|spesialutsending*	envoy*|emissar*
delegation*|abordnung*|delegierte*	delegac*|delegat*	phái đoàn|đoàn đại biểu|đại biểu	delegasjon*|delegat*|utsending*	delegat*
gesandtschaft*|diplomatische vertretung|auslandsvertretung*	placów* dyplomatyczn*|przedstawicielstw*	cơ quan đại diện ngoại giao|phái bộ|văn phòng đại diện	utenriksstasjon*|representasjon*	diplomatic mission*
unterhändler*|verhandlungsführ*|chefunterhändl*	negocjator*	nhà đàm phán|trưởng đoàn đàm phán	forhandler|forhandlere|forhandleren|forhandlerne|forhandlingsleder*|sjefforhandler*	negotiator*
vermittl*|vermittel*|schlicht*	mediac*|mediator*|pośredni*	hòa giải|hoà giải|trung gian|làm trung gian|trung gian hòa giải|trung gian hoà giải	mekl*|megl*|mellommann*	mediat*|broker*|intermediar*
gastgeber*|ausrichter*	gospodarz*	chủ nhà|nước chủ nhà	vertskap*|vertsland*|vert|verten	host|hosts|hosted|hosting
staatsbesuch*|antrittsbesuch*	wizyt* państwow*|wizyt* oficjaln*	chuyến thăm cấp nhà nước|thăm cấp nhà nước|thăm chính thức|chuyến thăm chính thức	statsbesøk*|offisielt besøk	state visit*|official visit*
amtskolleg*|kolleg*	odpowiedni*|koleg*	người đồng cấp|đồng cấp|đồng nghiệp	kolleg*|motpart*	counterpart*|colleague*
empfang*|empfing*	przyję* na|przyjmow*|podejmow*	tiếp đón|đón tiếp|lễ đón	mottak*|mottok*|motta|tok imot|ta imot	reception*|welcom*|receiv*
handschlag*|händedruck|händeschütteln	uścis* dłoni|uściśni* dłoń|podani* ręki	bắt tay|cái bắt tay	håndtrykk*	handshake*|shook hands|shake hands
protokoll*	protokół*	nghị định thư|nghi thức|biên bản	protokoll*	protocol*
akkreditier*|beglaubigungsschreib*	akredyt*|list* uwierzytelniając*	quốc thư|trình quốc thư|công nhận	akkrediter*	accredit*|credentials
einbestell*|einberuf*	wezwan* ambasador*|wezwał* ambasador*	triệu tập|triệu đại sứ	innkalt|innkalle*|kalt inn på teppet	summon*
ausgewiesen*|ausweisung*|ausweisen|persona non grata	wydal*|persona non grata	trục xuất|persona non grata	utvis*|persona non grata	expel*|expulsion*|persona non grata
abberuf*|zurückberuf*|abgezogen	odwołani* ambasador*|odwołał* ambasador*	triệu hồi	tilbakekalt|kalt hjem|hjemkall*	recall*
immunität*	immunitet*	quyền miễn trừ|miễn trừ	immunitet*	immunity
protestnote*|verbalnote*	not* protestacyjn*|not* dyplomatyczn*	công hàm|công hàm phản đối	protestnote*|diplomatisk note	diplomatic note|protest note|formal protest
visum|visa|visums|visafrei*|visumspflicht*	wiza|wizy|wizę|wizow*|bezwizow*	thị thực|visa|miễn thị thực	visum|visumet|visumfri*|visa	visa|visas|visa free
einreise*|eingereist	wjazd*|wjech*	nhập cảnh	innreise*	entry|enter the country|entered the country
ausreise*|ausgereist	wyjazd* z kraju|opuści* kraj	xuất cảnh|rời khỏi đất nước	utreise*	exit the country|leave the country
einreiseverbot*|reiseverbot*	zakaz* wjazdu	lệnh cấm nhập cảnh|cấm nhập cảnh|cấm đi lại	innreiseforbud*|reiseforbud*	travel ban*|entry ban*
reisewarnung*|reisehinweis*	ostrzeżeni* przed podróżą|odradz* podróż*	cảnh báo du lịch|khuyến cáo du lịch|khuyến cáo công dân	reiseråd*|reiseadvarsel*	travel warning*|travel advisor*|travel advice
staatenlos*	bezpaństwow*	không quốc tịch	statsløs*	stateless*
spionage*|spion|spione|spionier*	szpieg*	gián điệp|do thám|điệp viên	spion|spioner|spionen|spionasje*	spy|spies|spying|espionage
agent|agenten|doppelagent*	agent|agenci|agentów|agenta|agentem	điệp viên|đặc vụ|mật vụ	agent|agenter|agenten|agentene	agent|agents|operative*
abhör*|abgehört*|lausch*	podsłuch*	nghe lén|nghe trộm	avlytt*	wiretap*|eavesdrop*|bugg*
# talks and agreements
gipfeltreffen*|gipfel|gipfels|gipfelkonferenz*	szczyt|szczytu|szczycie|szczytem	hội nghị thượng đỉnh|thượng đỉnh|cuộc gặp thượng đỉnh	toppmøte*	summit*
gipfelerklärung*|abschlusserklärung*|kommunique	komunikat*|deklarac* końcow*	tuyên bố chung|thông cáo chung|thông cáo	sluttdokument*|sluttkommunike*|fellesuttals*	communique*|joint statement|final declaration
erklärung*|stellungnahme*|statement*	oświadczeni*|deklarac*	tuyên bố|bản tuyên bố	erklæring*|uttalels*	statement*|declarat*
rahmenabkommen*|absichtserklärung*	memorandum*|list* intencyjn*	bản ghi nhớ|biên bản ghi nhớ	intensjonsavtale*|rammeavtale*	memorandum*|letter of intent|framework agreement
verhandlungen|friedensgespräch*|friedensverhandl*	rozmow* pokojow*|negocjac* pokojow*	đàm phán hòa bình|đàm phán hoà bình|hòa đàm|hoà đàm|cuộc hòa đàm|cuộc hoà đàm	fredssamtal*|fredsforhandl*	peace talks|peace negotiation*
friedensvertrag*|friedensabkommen*	traktat* pokojow*|porozumieni* pokojow*|układ* pokojow*	hiệp ước hòa bình|hiệp ước hoà bình|thỏa thuận hòa bình|thoả thuận hoà bình|hiệp định hòa bình|hiệp định hoà bình	fredsavtale*|fredstraktat*	peace treat*|peace agreement*|peace deal*|peace accord*
friedensprozess*|friedensplan*	proces* pokojow*|plan* pokojow*	tiến trình hòa bình|tiến trình hoà bình|kế hoạch hòa bình|kế hoạch hoà bình	fredsprosess*|fredsplan*	peace process|peace plan*
verhandlungstisch*|verhandlungsrunde*|gesprächsrunde*	stół negocjacyjny|stołu negocjacyjnego|rund* rozmów|rund* negocjacji	bàn đàm phán|vòng đàm phán	forhandlingsbord*|forhandlingsrunde*|samtalerunde*	negotiating table|round of talks|round of negotiations
dialog*	dialog*	đối thoại|cuộc đối thoại	dialog*	dialog*
konsult*|beratung*|beraten|beriet*	konsult*|narad*	tham vấn|tham khảo ý kiến|bàn bạc	konsult*|rådslag*|drøft*	consult*
angebot*|bietet|bieten	ofert*|oferow*|zaofer*	đề nghị|lời đề nghị|chào mời	tilbud*|tilby|tilbyr|tilbød*	offer*
bedingung*|vorbedingung*|voraussetzung*	warun*	điều kiện|điều kiện tiên quyết	betingels*|forutsetning*|vilkår*	condition*|precondition*|prerequisite*
garantie*|zusicher*|zugesichert*	gwaranc*|gwarant*|zagwarant*	bảo đảm|đảm bảo|cam kết	garanti*|garanter*|forsikr*	guarante*|assur*
verpflicht*|zusage*|zugesagt*	zobowiąz*	cam kết|nghĩa vụ	forplikt*	commit*|oblig*|pledg*
versprech*|versprochen*|versprach*	obietnic*|obiec*	hứa|lời hứa|hứa hẹn	løfte*|lovet|lovte|lovnad*	promis*|vow|vows|vowed
unterzeichn*|unterschrieb*|unterschreib*|signatar*	podpisa*|sygnatariusz*	ký kết|ký|bên ký kết	signer*|underteg*|underskrev*|underskriv*	sign|signed|signing|signs|signator*
ratifizier*|ratifikation*	ratyfik*	phê chuẩn	ratifiser*	ratif*
inkrafttreten*|in kraft|inkraft	w życie|wejści* w życie|wchodz* w życie	có hiệu lực|hiệu lực	trer i kraft|trådte i kraft|i kraft|ikrafttred*	in force|into force|take effect|took effect|into effect
aufkündig*|gekündigt*|kündig*	wypowiedzeni*|wypowiedzie* umow*	hủy bỏ|huỷ bỏ|rút khỏi|chấm dứt	si opp|sa opp|oppsigels*|oppsagt	terminat*|withdraw from|scrapp*|repudiat*
verletzung des abkommens|vertragsbruch*|verstoß*|verstieß*	naruszeni*|narusza*|naruszy*|łamani*|złama*	vi phạm	brudd|bryter|brøt|brutt|overtred*	violat*|breach*|infring*
austritt*|ausstieg*|ausgetreten|austret*	wystąpieni* z|wyjści* z|opuszczeni*	rút khỏi|rời khỏi	utmeld*|uttred*|trekke seg ut|utgang fra	withdraw*|withdrew|pull out|pulled out|exit
beitritt*|beigetreten|beitret*	przystąpi*|akces*|wstąpieni*|członkostw*	gia nhập|việc gia nhập	tiltred*|innmeld*|bli medlem	accession|join|joined|joining|membership
mitgliedschaft*|mitgliedstaat*|mitgliedsland*|mitgliedsstaat*	państw* członkowsk*|kraj* członkowsk*|członkostw*	nước thành viên|quốc gia thành viên|tư cách thành viên	medlemsland*|medlemsstat*|medlemskap*	member state*|member countr*|member nation*|membership
anerkenn*|anerkannt*	uznał*|uzna|uznaj*|uznan*	công nhận|thừa nhận	anerkjen*	recogni*|acknowledg*
annullier*|aufheb*|aufgehoben*	unieważn*|znies*|uchyl*	hủy bỏ|huỷ bỏ|bãi bỏ|dỡ bỏ|bãi miễn	opphev*|annuller*	annul*|lift|lifted|lifting|revok*|repeal*|rescind*
verlänger*|fristverlänger*	przedłuż*|prolong*	gia hạn|kéo dài	forleng*	extend*|extension*|prolong*|renew*
frist|fristen|deadline*	termin|terminu|terminy|terminem|terminie	hạn chót|hạn cuối	frist|fristen|fristene|tidsfrist*	deadline*|time limit*|cut off
ablauf|abgelaufen|auslauf*|abläuft	upływ*|wygas*	hết hạn|hết hiệu lực	utløp*	expir*
klausel*|artikel|artikels|artikeln|paragraf*|paragraph*	artykuł*|paragraf*|klauzul*	điều khoản	artikkel*|artikler|paragraf*|klausul*	article*|clause*|paragraph*
bestimmung*	zapis|zapisy|zapisów	điều khoản|quy định	bestemmelse*	provision*|stipulat*
charta*|satzung*|statut*	kart* narodów|karta|statut*	hiến chương|điều lệ|quy chế	pakt|pakten|vedtekt*|charter*	charter*|statut*
pakt|pakte|paktes|konvention*	pakt*|konwenc*	công ước|hiệp ước	pakt|pakten|konvensjon*	pact|pacts|convention|conventions
waffenstillstand*|feuerpause*|waffenruhe*	rozejm*|zawieszeni* broni|przerwani* ognia	ngừng bắn|lệnh ngừng bắn|đình chiến|thỏa thuận ngừng bắn|thoả thuận ngừng bắn	våpenhvile*|våpenstillstand*	ceasefire*|cease fire*|truce*|armistice*
gefangenenaustausch*	wymian* jeńców|wymian* więźniów	trao đổi tù nhân|trao đổi tù binh	fangeutveksling*	prisoner swap*|prisoner exchange*
austausch*|ausgetauscht*|tausch|tauschen	wymian*|wymieni*	trao đổi	utveksl*|bytt|bytte|byttet|byttehandel*	exchang*|swap|swaps|swapped
territorium*|territorien*|territorial*|hoheitsgebiet*|staatsgebiet*	terytori*	lãnh thổ	territori*	territor*
gebietsanspruch*|hoheitsgewässer*|grenzstreit*	rosz* terytorialn*|spor* terytorialn*|spór terytorialn*|wód terytorialn*|wody terytorialn*	tranh chấp lãnh thổ|yêu sách chủ quyền|lãnh hải|tranh chấp chủ quyền	territorialkrav*|territorialfarvann*|grensestrid*	territorial claim*|territorial dispute*|territorial waters|border dispute*
anspruch*|beanspruch*	roszcze*|rości|roszczą	yêu sách|tuyên bố chủ quyền|đòi quyền	krav|kravet|kravene|gjør krav	claim*
annexion*|annektier*|einverleib*	aneks*|zaanekt*|anekt*	sáp nhập|thôn tính	anneks*|annekter*|innlem*	annex*
besetz*|besatzung*|okkup*	okupac*|okupow*|okupant*|zajęci*|zajęt*	chiếm đóng|sự chiếm đóng|chiếm giữ	okkup*	occup*
siedlung*|siedler*	osiedl*|osadni*	khu định cư|người định cư	bosetting*|bosetter*	settlement*|settler*
wiedervereinig*	zjednoczeni*|zjednoczy*	thống nhất|chia cắt|tái thống nhất	gjenfore*	reunif*|reunit*|unif*|partition
vereinigt*|vereint*	zjednoczon*	thống nhất|hợp nhất	forent*|samlet	united
einheit*|einigkeit*|geschlossenheit*|zusammenhalt*	jednoś*	đoàn kết|sự đoàn kết|thống nhất	enhet*|samhold*|enighet*	unity|cohes*
solidar*	solidarn*	đoàn kết|tình đoàn kết	solidar*	solidar*
isolation*|isolier*	izolac*|izolow*|odizol*	cô lập|bị cô lập	isoler*|isolasjon*	isolat*
neutral*|blockfrei*	neutraln*	trung lập	nøytral*	neutral*
einfluss|einflusssphäre*|einflussnahme*	stref* wpływów|wpływ*	phạm vi ảnh hưởng|ảnh hưởng|tầm ảnh hưởng	innflytels*	influence|sphere of influence
einmisch*|eingemischt*	ingerenc*|ingerow*|mieszani* się|wtrąc*	can thiệp|sự can thiệp	innbland*|blande seg	interfer*|meddl*
intervention*|intervenier*|eingreif*|eingegriff*	interwen*	can thiệp|sự can thiệp	intervensjon*|gripe inn|grep inn|inngrip*	interven*
provokation*|provozier*	prowokac*|prowokow*|sprowokow*	khiêu khích|hành động khiêu khích	provokasjon*|provoser*	provo*
vergelt*|gegenmaßnahme*	odwet*|retors*|kontrśrod*	trả đũa|đáp trả|biện pháp đáp trả	gjengjeld*|mottiltak*|represali*	retaliat*|repris*|countermeasure*
druck|drucks|drängen|drängt*|unter druck	presj*|nacisk*	áp lực|gây áp lực|sức ép	press|presset|trykk*	pressur*
embargo*|waffenembargo*	embarg*	cấm vận|lệnh cấm vận	embargo*|handelsembargo*|våpenembargo*	embargo*
sanktionier*|strafmaßnahme*	sankcj*|obostrz*	trừng phạt|biện pháp trừng phạt|lệnh trừng phạt	sanksjon*|straffetiltak*	sanction*|punitive
eingefroren*|einfrier*	zamroż*|zamraż*	đóng băng|phong tỏa tài sản|phong toả tài sản	fryse|fryst*|frosset|fryser	freez*|froze|frozen
abschreck*	odstrasz*	răn đe	avskrekk*	deter|deters|deterred|deterren*
abrüst*|rüstungskontroll*	rozbroj*|kontrol* zbrojeń	giải trừ quân bị|giải trừ vũ khí|kiểm soát vũ khí	nedrust*|rustningskontroll*	disarm*|arms control
denuklear*|atomare abrüstung	denukleary*	phi hạt nhân hóa|phi hạt nhân hoá|giải trừ hạt nhân	atomnedrust*|avnuklear*	denuclear*
atomabkommen*|atomdeal*|atomvertrag*	umow* nuklearn*|porozumieni* nuklearn*	thỏa thuận hạt nhân|thoả thuận hạt nhân	atomavtale*	nuclear deal*|nuclear agreement*|nuclear accord*
atomprogramm*|nuklearprogramm*	program* nuklearn*|program* atomow*	chương trình hạt nhân	atomprogram*|kjernefysisk program	nuclear program*
entwicklungshilfe*|entwicklungszusammenarbeit*	pomoc* rozwojow*	viện trợ phát triển	bistand*|utviklingshjelp*|u hjelp	development aid|foreign aid|development assistance
entwicklungsland*|schwellenland*	kraj* rozwijając*|rozwijając* się	nước đang phát triển|các nước đang phát triển|nền kinh tế mới nổi	utviklingsland*|u land	developing countr*|developing nation*|emerging econom*|emerging market*
humanitär*	humanitarn*	nhân đạo	humanitær*	humanitarian*
hilfslieferung*|hilfsgüter*|hilfskonvoi*	dostaw* pomocy|konwój* humanitarn*	hàng cứu trợ|hàng viện trợ|hàng viện trợ nhân đạo	nødhjelp*|hjelpesending*	aid deliver*|relief supplies|aid convoy*|aid shipment*
hilfsorganisation*	organizac* humanitarn*|organizac* pomocow*	tổ chức cứu trợ|tổ chức nhân đạo	hjelpeorganisasjon*|bistandsorganisasjon*	aid agenc*|aid organi*|aid group*|relief agenc*
friedenstruppe*|friedensmission*|blauhelm*	misj* pokojow*|sił* pokojow*|błękitn* hełm*	lực lượng gìn giữ hòa bình|lực lượng gìn giữ hoà bình|gìn giữ hòa bình|gìn giữ hoà bình	fredsbevar*|fredsstyrk*	peacekeep*
friedensnobelpreis*|nobelpreis*	nagrod* nobla|nobel*|pokojow* nobel|noblist*	giải nobel|nobel hòa bình|nobel hoà bình|giải nobel hòa bình|giải nobel hoà bình|nobel	nobelpris*|fredspris*	nobel|peace prize
rotes kreuz|rote kreuz|roten kreuz*	czerwon* krzyż*	chữ thập đỏ|hội chữ thập đỏ	røde kors	red cross
# international bodies
vereinte nationen|vereinten nationen|uno|un	organizac* narodów zjednoczonych|narodów zjednoczonych|onz	liên hợp quốc|liên hiệp quốc	forente nasjoner|fn|fns	united nations|un|u n
sicherheitsrat*|weltsicherheitsrat*	rad* bezpieczeństwa	hội đồng bảo an	sikkerhetsråd*	security council
generalversammlung*|vollversammlung*	zgromadzeni* ogóln*	đại hội đồng	generalforsamling*|hovedforsamling*	general assembly
un generalsekretär*	sekretarz* generaln* onz	tổng thư ký liên hợp quốc|tổng thư ký lhq	fns generalsekretær*	un secretary general|u n secretary general
europäische union|europäischen union|eu	uni* europejsk*|unia|unii|unię|unijn*|ue	liên minh châu âu|eu	europeiske union|eu|den europeiske unionen	european union|eu
eu kommission*|europäische kommission|europäischen kommission	komisj* europejsk*	ủy ban châu âu|uỷ ban châu âu	eu kommisjonen|europakommisjonen	european commission
europaparlament*|eu parlament*|europaabgeordnet*	parlament* europejsk*|parlamentu europejskiego|europosł*|eurodeputowan*|europoseł	nghị viện châu âu	europaparlament*|eu parlament*	european parliament|mep|meps
europarat*|europäischer rat|europäische rat|europäischen rat*	rad* europ*|rad* europejsk*	hội đồng châu âu	europarådet|europarådets|europeiske råd	council of europe|european council
mitgliedstaaten|eu staaten|eu länder|eu mitglied*	kraj* ue|państw* ue|kraj* unii|kraj* unijn*|państw* unijn*	các nước eu|các nước thành viên eu|nước thành viên eu	eu land|eu landene|eu medlem*	eu countr*|eu member*|eu nation*|eu leaders
eu gipfel|eu staats und regierungschefs	szczyt* ue|szczyt* unijn*|unijn* szczyt*|unijn* przywód*	hội nghị thượng đỉnh eu|thượng đỉnh eu|lãnh đạo eu	eu toppmøte*|eu lederne	eu summit|eu leaders
brexit*|austrittsabkommen*	brexit*	brexit	brexit*|skilsmisseavtale*	brexit*
eurozone*|euroraum*|euroländer*|währungsunion*	stref* euro|eurolan*|uni* walutow*	khu vực đồng euro|khu vực đồng tiền chung châu âu|eurozone	eurosone*|euroland*|valutaunion*	eurozone|euro zone|euro area|monetary union
schengen*	schengen|strefy schengen	schengen	schengen*	schengen
nato*|nordatlantik*|atlantisch* bündnis*	nato|sojusz* północnoatlantyck*|natowsk*	nato|khối nato	nato*	nato|north atlantic
bündnisfall*|beistandspflicht*|beistand*	wzajemn* pomoc*|obron* zbiorow*	phòng thủ tập thể	kollektivt forsvar|alliert hjelp	collective defen*|mutual defen*|article five
osze*|organisation für sicherheit und zusammenarbeit	obwe	tổ chức an ninh và hợp tác châu âu|osce	osse|osses	osce
internationaler währungsfonds|internationale währungsfonds|internationalen währungsfonds|währungsfonds|iwf	międzynarodow* fundusz* walutow*|mfw|fundusz* walutow*	quỹ tiền tệ quốc tế|imf	det internasjonale pengefondet|pengefond*|imf	international monetary fund|imf
weltbank*	bank* światow*	ngân hàng thế giới	verdensbank*	world bank
welthandelsorganisation*|wto	światow* organizac* handlu|wto	tổ chức thương mại thế giới|wto	verdens handelsorganisasjon|wto	world trade organi*|wto
weltgesundheitsorganisation*	światow* organizac* zdrowia	tổ chức y tế thế giới	verdens helseorganisasjon*	world health organi*
unhcr|flüchtlingshilfswerk*|uno flüchtlingshilfswerk*|un flüchtlingshilfswerk*	unhcr|wysok* komisarz* onz	cao ủy liên hợp quốc về người tị nạn|cao uỷ liên hợp quốc về người tị nạn|cơ quan người tị nạn|unhcr	høykommissær* for flyktninger|unhcr|fns flyktningorganisasjon	refugee agency|unhcr|high commissioner for refugees
unicef|kinderhilfswerk*	unicef	quỹ nhi đồng|unicef	unicef|barnefond*	unicef|children s fund
unesco*|weltkulturerbe*|welterbe*	unesco|światow* dziedzictw*	di sản thế giới|di sản văn hóa thế giới|di sản văn hoá thế giới|unesco	verdensarv*|unesco	unesco|world heritage
hochkommissar*|kommissar|kommissare|kommissarin*|eu kommissar*	komisarz*	cao ủy|cao uỷ|ủy viên|uỷ viên	kommissær*|høykommissær*	commissioner*
internationaler strafgerichtshof|internationalen strafgerichtshof*|internationale strafgerichtshof|strafgerichtshof*	międzynarodow* trybunał* karn*|trybunał* karn*	tòa án hình sự quốc tế|toà án hình sự quốc tế	den internasjonale straffedomstolen|straffedomstol*	international criminal court|icc
internationaler gerichtshof|internationale gerichtshof|internationalen gerichtshof*	międzynarodow* trybunał* sprawiedliwości|trybunał* w hadze	tòa án công lý quốc tế|toà án công lý quốc tế|tòa công lý quốc tế|toà công lý quốc tế	internasjonale domstolen	international court of justice|icj
arabische liga|arabischen liga	lig* arabsk*|lig* państw arabskich	liên đoàn ả rập	den arabiske liga|arabiske liga	arab league
afrikanische union|afrikanischen union	uni* afrykańsk*	liên minh châu phi	den afrikanske union*|afrikanske union	african union
asean*|südostasiatisch*	asean	asean|hiệp hội các quốc gia đông nam á	asean	asean
brics*|brics staaten	brics	brics	brics|brics landene	brics
industrieländer*|industriestaat*|industrienation*|siebenergruppe|siebener gruppe	kraj* uprzemysłowion*|państw* uprzemysłowion*|grup* siedmiu	nước công nghiệp|các nước công nghiệp|nhóm g|nhóm bảy nước	industriland*|i land	industriali*|advanced econom*|group of seven
internationale gemeinschaft|internationalen gemeinschaft|staatengemeinschaft*|weltgemeinschaft*	społecznoś* międzynarodow*|wspólnot* międzynarodow*	cộng đồng quốc tế	verdenssamfunn*|internasjonale samfunnet	international community
völkerrecht*	praw* międzynarodow*	luật pháp quốc tế|luật quốc tế	folkerett*	international law
großmacht*|supermacht*|weltmacht*	mocarstw*|supermocarstw*	cường quốc|siêu cường	stormakt*|supermakt*	superpower*|great power*|world power*|major power*
weltordnung*|geopoliti*	geopolity*|ład* światow*|porządk* światow*	trật tự thế giới|địa chính trị	geopoliti*|verdensorden*	geopoliti*|world order
kalter krieg|kalte krieg|kalten krieg*	zimn* wojn*	chiến tranh lạnh	kalde krigen|den kalde krigen|kald krig	cold war
weltkrieg*	wojn* światow*|świat* wojn*	thế chiến|chiến tranh thế giới|đại chiến	verdenskrig*	world war
eiserner vorhang|mauerfall*|berliner mauer	żelazn* kurtyn*|mur* berlińsk*|upadk* muru	bức tường berlin|bức màn sắt	jernteppet|berlinmuren|murens fall	berlin wall|iron curtain
sowjetunion*|sowjetisch*|udssr	związ* radzieck*|radzieck*|sowieck*|zsrr	liên xô|xô viết	sovjet*|sovjetunionen	soviet*|ussr
warschauer pakt|ostblock*	układ* warszawsk*|blok* wschodni*	khối warszawa|khối đông âu	warszawapakt*|østblokk*	warsaw pact|eastern bloc
westmächte*|der westen|westlich* welt	kraj* zachodni*|zachod* państw*	phương tây|các nước phương tây	vesten|vestlige land|vestens	the west|western countries|western powers
# world regions
nahost*|naher osten|nahe osten|nahen osten*|mittlerer osten	bliski* wschod*|bliskim wschodzie|bliskowschodn*|bliski wschód	trung đông	midtøsten*	middle east*|mideast
südostasien*	azj* południowo wschodn*|południowo wschodn* azj*	đông nam á	sørøst asia*	southeast asia*|south east asia*
lateinamerika*|südamerika*	ameryk* łaciński*|ameryk* południow*|południowoamerykańs*|latynos*	mỹ latinh|nam mỹ|mỹ la tinh	latin amerika*|sør amerika*|latinamerika*	latin america*|south america*
nordamerika*	ameryk* północn*|północnoamerykańs*	bắc mỹ	nord amerika*|nordamerika*	north america*
osteuropa*	europ* wschodni*|wschodnioeuropejs*	đông âu	øst europa*|østeuropeis*	eastern europe*
westeuropa*	europ* zachodni*|zachodnioeuropejs*	tây âu	vest europa*|vesteuropeis*	western europe*
mitteleuropa*	europ* środkow*|środkowoeuropejs*	trung âu	sentral europa*|mellom europa*	central europe*
skandinav*|nordisch* länder	skandyn*|kraj* nordyck*|nordyck*	bắc âu|scandinavia	skandinav*|norden|nordisk*	scandinav*|nordic*
baltik*|baltisch*|ostseestaat*|ostsee*	bałty*|nadbałty*	baltic|biển baltic	baltik*|baltisk*|østersjø*	baltic*
balkan*	bałkan*	balkan	balkan*	balkan*
mittelmeer*	śródziemn*	địa trung hải	middelhav*	mediterranean
nordsee*	morz* północn*	biển bắc	nordsjø*	north sea
schwarzes meer|schwarze meer|schwarzen meer*|schwarzmeer*	morz* czarn*|czarnomorsk*	biển đen|hắc hải	svartehav*	black sea
rotes meer|rote meer|roten meer*	morz* czerwon*	biển đỏ|hồng hải	rødehav*	red sea
persischer golf|persischen golf*|golfstaat*|golfregion*	zato* persk*|kraj* zatoki	vịnh ba tư|vùng vịnh	persiagulf*|persiabukt*|gulfstat*|gulfen	persian gulf|gulf state*|the gulf
golf von mexiko	zato* meksykańsk*	vịnh mexico	mexicogulf*|mexicogolf*	gulf of mexico
südchinesisches meer|südchinesische meer|südchinesischen meer*	morz* południowochińsk*	biển đông|biển nam trung hoa	sør kina havet|sørkinahavet	south china sea
atlantik*|atlantisch*	atlanty*	đại tây dương	atlanterhav*|atlantisk*	atlantic
pazifik*|pazifisch*|indopazif*	pacyfi*|indopacyf*|ocean spokojn*	thái bình dương	stillehav*	pacific
indischer ozean|indischen ozean*	ocean* indyjsk*	ấn độ dương	indiske hav*|det indiske hav	indian ocean
arktis*|nordpol*	arkty*|biegun* północn*	bắc cực	arktis*|nordpol*	arctic|north pole
antarktis*|südpol*	antarkty*|biegun* południow*	nam cực	antarktis*|sydpol*|sørpol*	antarctic*|south pole
# states and their peoples
afghan*	afgan*	afghanistan	afghan*	afghan*
ägypt*	egip*	ai cập	egypt*	egypt*
albani*|kosovo*|kosovar*	albań*|kosow*	albania|kosovo	albani*|albansk*|kosovo*	albania*|kosovo*
algeri*	algier*	algeria	algeri*	algeria*
argentini*	argenty*	argentina	argentin*	argentin*
armeni*	armen*|ormiań*	armenia	armen*	armenia*
aserbaidschan*	azerbejdż*|azersk*	azerbaijan	aserbajdsjan*	azerbaijan*
bangladesch*	bangladesz*	bangladesh	bangladesh*	bangladesh*
belgi*	belgi*	bỉ|nước bỉ	belgi*	belgi*
bosnien*|bosnisch*|herzegowina*	bośni*|hercegowin*	bosnia|bosnia và herzegovina	bosni*|hercegovina*	bosnia*|herzegovina
brasili*	brazyl*	brazil	brasil*	brazil*
bulgari*	bułgar*	bulgaria	bulgari*|bulgarsk*	bulgaria*
birma*|myanmar*|burma*	birm*|mjanm*|myanmar	myanmar|miến điện	myanmar*|burma*|burmesisk*	myanmar|burm*
chile|chilen*	chile|chilij*	chile	chile|chilensk*	chile*
costa rica*	kostaryk*|kostaryc*	costa rica	costa rica*	costa rica*
elfenbeinküste*|ivorisch*	wybrzeż* kości słoniowej	bờ biển ngà	elfenbenskyst*	ivory coast|ivorian*
estland*|estnisch*|esten	eston*	estonia	estland*|estisk*	estonia*
lettland*|lettisch*|letten	łotw*|łotew*|łotys*	latvia	latvia*|latvisk*	latvia*
litau*	litw*|litew*	litva|lithuania	litau*	lithuania*
äthiopi*	etiop*	ethiopia	etiop*	ethiopia*
finnland*|finnisch*|finne|finnen	finlandi*|fińsk*|fińsc*|finów|fin|finowie	phần lan	finland*|finsk*|finner|finne	finland|finnish|finn|finns
georgien*|georgisch*|georgier*	gruzj*|gruziń*	gruzia|georgia	georgia*|georgisk*|georgier*	georgia*
haiti*	haiti*|haitań*	haiti	haiti*	haiti*
irak*	irak*|irack*|iraccy	iraq	irak*	iraq*
island*	islandi*|islandz*|islandc*	iceland|băng đảo	island*|islending*	iceland*
jemen*	jemen*	yemen	jemen*	yemen*
jordani*	jordań*	jordan|jordani	jordan*	jordan*
kambodscha*	kambodż*	campuchia	kambodsja*	cambodia*
kasach*	kazach*	kazakhstan	kasakh*	kazakh*
katar*	katar*	qatar	qatar*	qatar*
kenia*	keni*	kenya	kenya*	kenya*
kolumbi*	kolumb*	colombia	colombia*	colombia*
kongo*	kongo|kongijsk*|konga|kongu	congo	kongo*|kongolesisk*	congo*
korea|korean*|koreas	korea|korei|koreę|koreań*	triều tiên|hàn quốc|bán đảo triều tiên	korea|koreansk*|koreas	korea*
kroat*	chorw*	croatia	kroat*	croat*
kuba*|kubanisch*	kuba|kuby|kubie|kubę|kubań*	cuba	cuba*|kubansk*	cuba*
kurd*	kurd*	người kurd|kurd	kurd*	kurd*
kuwait*	kuwej*	kuwait	kuwait*	kuwait*
laos|laotisch*	laos*|laotań*	lào|nước lào	laos|laotisk*	laos|lao
libanon*|libanes*	liban*	liban|lebanon|li băng	libanon*|libanes*	lebanon|lebanese
libyen*|libysch*	libi*	libya|libi	libya*|libysk*	libya*
luxemburg*	luksembur*	luxembourg	luxembourg*	luxembourg*
malaysi*	malezj*	malaysia	malaysia*	malaysia*
mali|malisch*	w mali|malij*	mali	mali|malisk*	mali|malian*
marokk*	marok*	maroc|morocco|ma rốc	marokk*	morocc*
moldau*|moldawi*	mołdaw*	moldova	moldova*	moldova*
mongol*	mongo*	mông cổ	mongol*	mongol*
nepal*	nepal*	nepal	nepal*	nepal*
neuseeland*	now* zeland*|nowozeland*	new zealand	new zealand*|newzealand*	new zealand*
niger	niger|nigru|nigrze	niger	niger	niger
nigeria*	nigeri*|nigeryj*	nigeria	nigeria*	nigeria*
pakistan*	pakistan*	pakistan	pakistan*	pakistan*
palästin*	palesty*	palestine|người palestine	palestin*	palestin*
gazastreifen*|gaza	stref* gazy|gaza*|gazie*|gaze*	dải gaza|gaza	gazastripen*|gaza	gaza|gaza strip
westjordanland*	zachodni* brzeg*|zachodni brzeg jordanu	bờ tây	vestbredden*	west bank
peru|peruanisch*	peru|peruwiań*	peru	peru|peruansk*	peru*
philippin*	filipi*	philippines|phi líp pin|philippin	filippin*	philippin*|filipino*
portug*	portug*	bồ đào nha	portug*	portug*
rumän*	rumun*	romania|rumani|ru ma ni	rumen*	romania*
ruanda*|ruandisch*	rwand*	rwanda	rwanda*|rwandisk*	rwanda*
serb*	serb*	serbia	serb*	serb*
singapur*	singapur*	singapore	singapore*	singapore*
slowak*	słowac*|słowak*	slovakia	slovak*	slovak*
slowen*	słowen*	slovenia	sloven*	sloven*
somali*	somali*	somalia	somali*	somali*
sri lanka*|sri lankisch*	sri lan*|lankij*	sri lanka	sri lank*	sri lanka*
südafrika*	republi* południowej afryki|rpa|południowoafryk*	nam phi	sør afrika*|sørafrika*	south africa*
sudan*|südsudan*	sudan*	sudan|nam sudan	sudan*|sør sudan*	sudan*
taiwan*	tajwa*	đài loan	taiwan*	taiwan*
hongkong*	hongkong*|hong kong*	hồng kông|hong kong	hongkong*|hong kong*	hong kong*
thailand*	tajlan*|tajsk*	thái lan	thailand*|thai	thai*
tibet*	tybe*	tây tạng	tibet*	tibet*
tschechien*|tschechisch*|tscheche*	czech*|czesk*	séc|cộng hòa séc|cộng hoà séc|tiệp	tsjekkia*|tsjekkisk*|tsjekker*	czech*
tschetschen*	czecze*	chechnya	tsjetsjen*	chech*
tunesi*	tunez*	tunisia	tunisi*	tunisia*
uganda*	ugand*	uganda	uganda*	uganda*
ungarn*|ungarisch*|ungar	węgr*|węgier*	hungary|hungari	ungarn*|ungarsk*|ungarer*	hungar*
uruguay*	urugwa*	uruguay	uruguay*	uruguay*
usbekistan*|usbek*	uzbe*	uzbekistan	usbek*	uzbek*
vatikan*|heilig* stuhl*	watyka*|stolic* apostolsk*	vatican|tòa thánh|toà thánh	vatikan*	vatican*|holy see
venezuel*	wenezu*	venezuela	venezuel*	venezuela*
arabische emirate|vereinigte arabische emirate|vereinigten arabischen emirate*|emirate*	emirat*|zjednoczon* emirat*|zea	các tiểu vương quốc ả rập thống nhất|uae	emirat*|de forente arabiske emirater	emirat*|uae
arab*	arab*	ả rập	arab*	arab*
belarus*|weißruss*	białorus*	belarus	hviterussland*|belarus*|hviterussisk*	belarus*
zypern*|zyprisch*|zypriot*	cypr*	síp|đảo síp|cyprus	kypros*|kypriotisk*	cypr*
nordmazedonien*|mazedon*	macedo*	bắc macedonia|macedonia	makedon*|nord makedonia*	macedonia*
montenegr*	czarnogór*	montenegro	montenegr*	montenegr*
simbabw*	zimbabw*	zimbabwe	zimbabw*	zimbabw*
krim|halbinsel krim	krym|krymu|krymie|krymsk*	crimea|bán đảo crimea|crưm	krim|krimhalvøy*	crimea*
donbass|donezk|luhansk	donbas*|donieck*|ługańsk*	donbass|donbas|donetsk|luhansk	donbas*|donetsk*|luhansk*	donbas*|donetsk|luhansk
nordirland*	irlandi* północn*	bắc ireland|bắc ai len	nord irland*	northern ireland
grönland*	grenlandi*|grenlandz*	greenland	grønland*	greenland*
# capitals and cities
berlin*	berlin*	berlin	berlin*	berlin*
bayern*|bayerisch*|bayrisch*	bawar*	bayern|bavaria	bayern|bayersk*	bavaria*
münchen*|münchner*	monachi*	munich	münchen*	munich
köln|kölner*	kolonia|kolonii|koloński*	cologne	köln|kölns	cologne
wien|wiener*|wiens	wiedeń*|wiedni*	vienna|viên	wien|wiens|wiener*	vienna|viennese
warschau*	warszaw*	warsaw|warszawa|vác sa va	warszawa*	warsaw
krakau*	krakow*	krakow	krakow*	krakow|cracow
danzig*	gdańs*	gdansk	gdansk*	gdansk
breslau*	wrocław*	wroclaw	wroclaw*	wroclaw
moskau*	moskw*|moskie*	moscow|mát xcơ va|mátxcơva|matxcova	moskva*	moscow
kiew*	kijów*	kiev|kyiv	kiev*|kyiv*	kyiv*|kiev*
brüssel*	bruksel*	brussels	brussel*	brussels
paris|pariser*	paryż*|parys*	paris	paris|parisisk*	paris|parisian*
london*	londyn*	london|luân đôn	london*	london*
rom|roms|römisch*	rzym*	rome|la mã	roma|romas|romersk*	rome|roman|romans
mailand*	mediolan*	milan	milano*	milan
venedig*|venezianisch*	wenecj*	venice	venezia*	venice|venetian
neapel*|neapolitan*	neapol*	naples	napoli*	naples
athen|athens|athener*	aten|ateny|atenach|ateńsk*	athens	aten|athen*	athens
lissabon*	lizbo*	lisbon	lisboa*	lisbon
kopenhagen*	kopenha*	copenhagen	københavn*	copenhagen
stockholm*	sztokholm*	stockholm	stockholm*	stockholm
prag|prags|prager*	praga|pragi|pradze|pragę|prask*	praha|prague	praha|prahas	prague
budapest*	budapesz*	budapest	budapest*	budapest
genf|genfs|genfer*	genew*	geneva|giơ ne vơ	genève	geneva
den haag|haager*	hag|haga|hagi|hadze|hask*	la haye|the hague	haag|haagdomstol*	the hague|hague
peking*	pekin*	bắc kinh	beijing*|peking*	beijing|peking
schanghai*|shanghai*	szanghaj*	thượng hải	shanghai*	shanghai
tokio*	tokio|tokij*	tokyo	tokyo*	tokyo
jerusalem*	jerozoli*	jerusalem	jerusalem*	jerusalem
teheran*	teheran*	tehran	teheran*	tehran
bagdad*	bagda*	baghdad	bagdad*	baghdad
damaskus*	damaszk*|damaszek	damascus	damaskus*	damascus
kairo*	kair|kairu|kairze|kairsk*	cairo	kairo*	cairo
kabul*	kabul*	kabul	kabul*	kabul
neu delhi|delhi	nowe delhi|delhi	new delhi|niu đê li	new delhi|delhi	new delhi|delhi
pjöngjang*	pjongjang*|phenian*	bình nhưỡng	pyongyang*	pyongyang
hanoi*	hano*	hà nội	hanoi*	hanoi
ho chi minh stadt|saigon*	ho chi minh|sajgon*	thành phố hồ chí minh|tp hcm|sài gòn	ho chi minh byen|saigon*	ho chi minh city|saigon
washington*	waszyngton*	washington	washington*	washington
new york*|new yorker*	now* jork*|nowojor*	new york|niu yóoc	new york*	new york*
`
