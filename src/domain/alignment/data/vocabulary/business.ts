/** Words of business: companies, management, markets, industries, retail, technology. Format: `parseVocabulary`. */
export const BUSINESS = `de	pl	vi	nb	en
# kinds of companies
aktiengesellschaft*|börsennotiert*|ag	spółk* akcyjn*|giełdow* spółk*|spółk* giełdow*	công ty cổ phần|niêm yết|công ty niêm yết	aksjeselskap*|børsnotert*|allmennaksjeselskap*	listed company|publicly traded|stock corporation
tochtergesellschaft*|tochterunternehmen*|tochterfirma*	spółk* zależn*|spółk* córk*|filia|filii|filie	công ty con|công ty thành viên	datterselskap*	subsidiar*
muttergesellschaft*|mutterkonzern*|mutterfirma*	spółk* matk*	công ty mẹ	morselskap*	parent company|parent firm|holding company
zweigstelle*|filiale*|niederlassung*	oddział*|filia|filii|filie	chi nhánh	filial*|avdelingskontor*	branch|branches|branch office*
familienunternehmen*|familienbetrieb*	firm* rodzinn*|rodzinn* firm*	doanh nghiệp gia đình|công ty gia đình	familiebedrift*|familieselskap*|familieeid*	family business*|family owned|family run
kleinunternehm*|mittelständisch*|kleine und mittlere unternehmen|kmu	mał* i średni* przedsiębior*|mał* firm*|msp	doanh nghiệp nhỏ và vừa|doanh nghiệp nhỏ	små og mellomstore bedrifter|småbedrift*	small business*|small and medium sized|sme|smes
startup*|start up|start ups|gründer*|neugründung*|jungunternehm*	startup*|start up|start upów	khởi nghiệp|công ty khởi nghiệp|startup	oppstartsselskap*|gründer*|startup*|oppstartsbedrift*	startup*|start up|start ups
großunternehmen*|multinational*|weltkonzern*	wielk* korporac*|korporac*|międzynarodow* koncern*|ponadnarodow*	tập đoàn đa quốc gia|công ty đa quốc gia|doanh nghiệp lớn	storkonsern*|multinasjonal*|storselskap*	multinational*|corporation*|large compan*
staatsunternehmen*|staatskonzern*|staatsbetrieb*	spółk* skarbu państwa|państwow* spółk*|państwow* koncern*|przedsiębior* państwow*	doanh nghiệp nhà nước|công ty quốc doanh|tập đoàn nhà nước	statlig selskap|statlige selskap*|statseid selskap*|statsselskap*	state owned compan*|state owned enterprise*|state company|state firm*
gemeinschaftsunternehmen*|joint venture*	wspóln* przedsięwzięci*|joint venture	liên doanh	fellesforetak*|samarbeidsselskap*|joint venture	joint venture*
genossenschaft*	spółdziel*	hợp tác xã	samvirke*|kooperativ*|borettslag*	cooperative*|co operative*
holding*|beteiligungsgesellschaft*	holding*	công ty mẹ|công ty nắm giữ cổ phần	holdingselskap*|investeringsselskap*	holding company|investment company
stiftung*	fundacj*	quỹ|quỹ từ thiện	stiftels*	foundation*
firmensitz*|hauptsitz*|unternehmenssitz*|konzernzentrale*	siedzib*|centrala|centrali|centralę	trụ sở|trụ sở chính	hovedkontor*|hovedsete*|hovedkvarter*	headquarter*|head office|based in
büro*|geschäftsstelle*	biur|biuro|biura|biurze|biurow*	văn phòng	kontor*	office|offices
geschäft|geschäfte|geschäfts|geschäftlich*	interesy|interesów|biznes*|transakcj*	kinh doanh|thương vụ|làm ăn	forretning*|virksomhet*|butikk*	business|deal|deals|businesses
geschäftsmann*|geschäftsleute*|geschäftsfrau*|unternehmer*	biznesmen*|przedsiębiorc*|biznesów|bizneswoman	doanh nhân|nhà kinh doanh	forretningsmann*|forretningsfolk*|forretningskvinne*|næringslivsleder*|gründer*	businessm*|businesswom*|entrepreneur*|business people
branche*|wirtschaftszweig*|sektor*	branż*|sektor*	ngành|lĩnh vực|khu vực	bransje*|næring|næringen|næringer|sektor*	sector*|industr*
# management
vorstandschef*|vorstandsvorsitz*|firmenchef*|konzernchef*|geschäftsführer*|ceo	prezes*|dyrektor* generaln*|dyrektor* zarządzając*|szef* firmy|szef* koncernu	tổng giám đốc|giám đốc điều hành|ceo|tổng giám đốc điều hành	konsernsjef*|administrerende direktør|toppsjef*|daglig leder*	ceo|ceos|chief executive*|managing director*
vorstand*|vorstandsmitglied*|geschäftsleitung*	zarząd|zarządu|zarządem|zarządzie	ban giám đốc|ban lãnh đạo|ban điều hành|hội đồng quản trị	styre|styret|styrets|konsernledels*|ledelse*|styremedlem*	management board|executive board|board of directors|the board
aufsichtsrat*|verwaltungsrat*	rad* nadzorcz*	hội đồng quản trị|ban kiểm soát|hội đồng giám sát	styre|styret|bedriftsforsamling*|representantskap*	supervisory board|board of directors
verwaltungschef*|direktor|direktoren|direktorin|generaldirektor*	dyrektor*|dyrekc*	giám đốc|tổng giám đốc	direktør*|generaldirektør*	director|directors|director general
manager|managern|führungskraft*|topmanager*|abteilungsleit*	menedżer*|menadżer*|kadr* kierownicz*	quản lý|nhà quản lý|cán bộ quản lý|trưởng phòng	ledere|mellomledere|toppleder*|avdelingsleder*|sjef|sjefer|sjefen	manager|managers|senior executive*|executives
management*|unternehmensführung*|geschäftsführung*	zarządz*	quản trị|quản lý|ban quản lý	ledelse*|styring*|drift|driften	management|manage|managed|manages
finanzvorstand*|finanzchef*	dyrektor* finansow*	giám đốc tài chính	finansdirektør*|finanssjef*	chief financial officer*|finance chief*|cfo
personal|personals|personalabteil*|personalchef*	kadr|kadry|personel*	nhân sự|phòng nhân sự|cán bộ	personal*|bemanning*|personell*	personnel|human resources|staffing
vorsitzender|vorsitzenden|vorsitz*	przewodnicz*|prezes*	chủ tịch|chủ trì	formann*|styreleder*|leder*	chairman|chairwoman|chair|chairs|chairperson|president
gründer|gründern|gründerin*|mitbegründ*|firmengründ*	założyciel*|współzałożyciel*	người sáng lập|nhà sáng lập|đồng sáng lập	grunnlegger*|medgrunnlegger*|stifter*	founder*|co founder*|cofounder*
berater*|beratungsfirma*|unternehmensberat*	doradc*|konsultant*|doradztw*	cố vấn|nhà tư vấn|tư vấn|công ty tư vấn	rådgiv*|konsulent*	adviser*|advisor*|consultant*|consulting|consultanc*
assistent*|sekretärin*|referent*	asystent*|sekretark*	trợ lý|thư ký	assistent*|sekretær*	assistant*|aides|secretar*
chef|chefs|chefin	szef|szefa|szefem|szefowie|szefowa|szefowej	sếp|người đứng đầu	sjef|sjefen|sjefer|sjefene	boss|bosses|chief|chiefs|head
# the company's money
jahresbilanz*|bilanz|bilanzen|geschäftsbericht*|jahresbericht*	bilans*|raport* roczn*|sprawozda* finansow*	báo cáo tài chính|báo cáo thường niên|bảng cân đối	årsrapport*|årsregnskap*|regnskap*|balanse|balansen	annual report*|balance sheet*|financial statement*|accounts
geschäftsjahr*	rok* obrotow*|roku obrotowego	năm tài chính	regnskapsår*	fiscal year|financial year
jahresumsatz*|umsätze|umsatz|umsatzes|umsatzplus*|umsatzrückgang*	obrot|obroty|obrotów|obrotach|przychod*|sprzedaż	doanh thu|doanh số	omsetning*|omsatt*|driftsinntekt*	revenue*|turnover|sales
verlust|verluste|verlusten|millionenverlust*|minus	strat|strata|straty|stratę|stratami	thua lỗ|khoản lỗ|tổn thất	tap|tapet|tapene|underskudd*|minus	loss|losses
gewinneinbruch*|gewinnwarnung*|gewinnrückgang*	spadek zysk*|spadk* zysk*|ostrzeżeni* o zyskach	lợi nhuận giảm|cảnh báo lợi nhuận	resultatfall*|resultatvarsel*	profit warning*|drop in profit*|fall in profit*
rendite*|ertrag|erträge|rentabil*|profitabel*	zysków|stop* zwrotu|rentown*|opłacaln*	lợi suất|tỷ suất lợi nhuận|sinh lời|có lãi	avkastning*|lønnsom*|utbytte*	yield*|return on|profitab*|returns
dividende*|ausschütt*	dywidend*	cổ tức	utbytte*|dividende*	dividend*
aktionär*|anleger*|investor*|kleinanleger*	akcjonariusz*|inwestor*|udziałow*	cổ đông|nhà đầu tư|giới đầu tư	aksjonær*|investor*|aksjeeier*	shareholder*|investor*|stockholder*
hauptversammlung*|aktionärsversammlung*	walne zgromadzeni*|walnego zgromadzenia|zgromadzeni* akcjonariuszy	đại hội cổ đông|đại hội đồng cổ đông	generalforsamling*|årsmøte*	annual meeting|shareholders meeting|annual general meeting|general meeting
anteil|anteile|anteilen|beteiligung*|mehrheitsanteil*|beteiligt	udział*|pakiet* akcji	cổ phần|phần vốn|tỷ lệ sở hữu|phần sở hữu	andel|andelen|andeler|eierandel*|aksjepost*|eierskap*	stake*|holdings|ownership stake|shareholding
marktanteil*	udział* w rynku|udziałów w rynku	thị phần	markedsandel*	market share*
börse*|börsenkurs*|aktienmarkt*|wertpapierbörse*	giełd*|rynk* akcji|rynek akcji	thị trường chứng khoán|sàn giao dịch|sở giao dịch chứng khoán|sàn chứng khoán|chứng khoán	børs|børsen|børsene|aksjemarked*	stock exchange*|stock market*|bourse
börsengang*|börsendebüt*|an die börse	debiut* giełdow*|wejści* na giełdę|ofert* publiczn*	phát hành lần đầu ra công chúng|niêm yết lần đầu|lên sàn|ipo	børsnotering*|børsdebut*|gå på børs	ipo|initial public offering|stock market debut|go public|flotation
aktienkurs*|börsenwert*|kursverlust*|kursgewinn*|aktienindex*|dax|leitindex*	kurs* akcji|notowa*|indeks*|wig|kapitalizacj*	giá cổ phiếu|chỉ số chứng khoán|vốn hóa|vốn hoá|chỉ số	aksjekurs*|børsverdi*|indeks*|hovedindeks*	share price*|stock price*|market value|index|indices|market capitali
börsencrash*|kurssturz*|kurseinbruch*	krach* giełdow*|załamani* na giełdzie	sụp đổ thị trường chứng khoán|chứng khoán lao dốc	børskrakk*|børsfall*|kursfall*	stock market crash|market crash|sell off|selloff
broker*|händler|börsenhändler*|börsianer*	makler*|broker*|trader*|dealer*	nhà môi giới|môi giới chứng khoán|nhà giao dịch	megler*|børsmegl*|aksjemegl*	broker*|stockbroker*|trader*
bankkonto*|konto|konten|girokonto*|kontos	kont|konto|konta|kontach|rachun* bankow*|rachunek bankow*	tài khoản|tài khoản ngân hàng	konto|kontoen|kontoer|bankkonto*	bank account*|account|accounts
überweis*|überwiesen*|transaktion*|geldtransfer*	przelew*|przelał*|transakcj*|przekaz* pieniężn*	chuyển khoản|chuyển tiền|giao dịch	overfør*|transaksjon*	transfer|transfers|transferred|transaction*|wire transfer*
kreditkarte*|ec karte*|bankkarte*|geldautomat*	kart* kredytow*|kart* płatnicz*|bankomat*	thẻ tín dụng|thẻ ngân hàng|máy rút tiền	kredittkort*|bankkort*|minibank*	credit card*|debit card*|cash machine*|atm|atms|bank card*
rechnung*|quittung*|beleg|belege|abrechnung*	rachun*|faktur*|paragon*	hóa đơn|hoá đơn|biên lai|thanh toán	regning*|faktura*|kvittering*	bill|bills|invoice*|receipt*
zahlungsmittel*|zahlungsverkehr*|zahlung|zahlungen|auszahl*|anzahlung*	płatnoś*|wypłat*|wypłac*|zapłat*|zaliczk*	thanh toán|khoản thanh toán|chi trả|khoản tiền	betaling*|utbetal*|innbetal*	payment*|payout*|pay out
geldgeber*|finanzinvestor*|risikokapital*|wagniskapital*|private equity	inwestor* finansow*|fundusz* inwestycyjn*|kapitał* ryzyka	quỹ đầu tư mạo hiểm|nhà đầu tư tài chính|vốn mạo hiểm	risikokapital*|finansinvestor*|oppkjøpsfond*|venturekapital*	venture capital*|private equity|financial investor*|financier*
großbank*|investmentbank*|deutsche bank|sparkasse*|geschäftsbank*	bank* inwestycyjn*|bank* komercyjn*|kas* oszczędnoś*	ngân hàng đầu tư|ngân hàng thương mại|ngân hàng tiết kiệm	investeringsbank*|storbank*|sparebank*|forretningsbank*	investment bank*|commercial bank*|savings bank*|lender
banker*|bankier|bankangestellt*	bankier*|bankowiec|bankowc*	nhân viên ngân hàng|chủ ngân hàng	bankmann*|bankier*|bankansatt*	banker*
# changes of companies
übernahmeangebot*|firmenübernahme*|aufkauf*	wykup*|wrogie przejęcie	thâu tóm|mua lại	oppkjøp*|kjøpt opp	takeover*|buyout*|acquisition*|acquired|acquire
fusion|fusionen|fusionier*|zusammenschluss*|verschmelz*	fuzj*|połączenie spółek|połączenia spółek	sáp nhập|vụ sáp nhập|hợp nhất	fusjon*|sammenslå*|slå sammen|sammenslutning*	merger*|merge|merged|merging
ausgliederung*|abspaltung*|abgespalten*	wydziel*	tách ra|chia tách	utskill*|fisjon*|skille ut|skilt ut	spin off*|spun off|split off|carve out
insolvenz*|pleite*|bankrott*|insolvent*|konkurs*	upadłoś*|bankruct*|bankrut*|zbankrut*|niewypłacaln*	phá sản|vỡ nợ|mất khả năng thanh toán	konkurs*|bankerott*|insolven*	bankrupt*|insolven*|bust
sanierung*|saniert*|umstrukturier*|umbau*|restrukturier*	restrukturyz*|sanac*|uzdrowieni* firmy	tái cơ cấu|cơ cấu lại|cải tổ	omstrukturer*|restrukturer*|snuoperasjon*|omstilling*	restructur*|overhaul*|turnaround*|reorgani
schließung*|werksschließung*|geschäftsaufgabe*|stilllegung*|stillgelegt*	zamknięcie|likwidac*|likwidow*	đóng cửa|giải thể|ngừng hoạt động	nedlegg*|lagt ned|legge ned|stenging*	closure*|shutdown*|shut down|closing
gründung*|gegründet|gründete|gründen|neugründ*	założon*|założył*|powstani* firmy	thành lập|được thành lập|sáng lập	grunnlagt|etabler*|stiftet|opprettet|stiftels*	founded|founding|established|set up
standort|standorte|standorts	lokalizac*	địa điểm|vị trí đặt	beliggenhet*|lokalisering*	location*|sites
investition*|investiert*|millioneninvestition*	inwestycj*|zainwest*	đầu tư|khoản đầu tư|vốn đầu tư	investering*|investert*	investment*|invested|investing
auftrag|aufträge|auftrags|großauftrag*|auftraggeber*|bestell*	zleceni*|zamawia*|zamówi*	đơn hàng|đơn đặt hàng|đặt hàng|đặt mua	bestill*|ordre|ordrer|oppdrag*|ordren	order|orders|ordered|commission|commissioned
ausschreibung*|vergabeverfahren*|ausgeschrieben*	przetarg*|zamówie* publiczn*	đấu thầu|gói thầu|mời thầu|nhà thầu	anbud*|anbudskonkurranse*|utlys*	tender*|bidding|procurement|call for bids
auftragnehmer*|subunternehm*|dienstleister*	wykonawc*|podwykonawc*|usługodawc*	nhà thầu|nhà thầu phụ|nhà cung cấp dịch vụ	entreprenør*|underleverandør*|oppdragstaker*	contractor*|subcontractor*|service provider*
partnerschaft*|geschäftspartner*|kooperation*	partnerstw*|partner* biznesow*|kooperac*	quan hệ đối tác|đối tác kinh doanh|đối tác chiến lược	partnerskap*|samarbeidspartner*|forretningspartner*	partnership*|business partner*
marktführer*|weltmarktführer*|branchenprimus*|branchenriese*|riese*|gigant*	lider* rynku|gigant*|potentat*	dẫn đầu thị trường|gã khổng lồ|ông lớn|công ty hàng đầu	markedsleder*|gigant*|kjempe*	market leader*|giant|giants
pionier*|vorreiter*|wegbereiter*	pionier*|prekurs*	tiên phong|người tiên phong	pioner*|foregangs*	pioneer*|trailblaz*
monopolstellung*|marktmacht*|vormachtstellung*|dominanz*|dominier*	domin*|pozycj* dominując*|hegemon*	thống trị|chi phối|vị thế thống lĩnh	dominer*|dominans*|markedsmakt*	domin*|market power
# industries
autoindustrie*|autobranche*|automobilindustrie*|autobauer*|autohersteller*|autokonzern*|automobil*	przemysł* motoryzacyjn*|motoryzac*|koncern* samochodow*|producent* samochod*|branż* motoryzacyjn*	ngành ô tô|công nghiệp ô tô|nhà sản xuất ô tô|hãng xe|hãng ô tô	bilindustri*|bilprodusent*|bilbransje*|bilfabrikk*	car industry|auto industry|carmaker*|automaker*|car manufacturer*|automotive|automobile*
elektroauto*|elektrofahrzeug*|elektromobil*|e auto|e autos	samoch* elektryczn*|elektryk|elektryki|elektryków|elektromobil*|aut elektryczn*|auta elektryczn*	xe điện|ô tô điện|xe hơi điện	elbil*|elektrisk bil|elektriske biler	electric car*|electric vehicle*|ev|evs
verbrennungsmotor*|verbrenner*|diesel*|dieselfahrzeug*|dieselskandal*	silni* spalinow*|diesel*|spalinow*|aut* spalinow*	động cơ đốt trong|diesel|dầu diesel|động cơ diesel|xe xăng	forbrenningsmotor*|diesel*|fossilbil*	combustion engine*|diesel*|petrol car*
motor|motoren|motors|triebwerk*	silnik*|motor*	động cơ	motor|motoren|motorer	engine*|motor|motors
batterie*|akku|akkus|batteriefabrik*	bateri*|akumulator*	pin|ắc quy|nhà máy pin	batteri*|batterifabrikk*	batter*
maschine*	maszyn*|przemysł* maszynow*	máy móc|cỗ máy|chế tạo máy	maskin*|maskinindustri*	machine*|engineering firm*
werkzeug*|gerät|geräte|geräten|apparat*	narzędzi*|urządze*|przyrząd*|sprzęt*	công cụ|dụng cụ|thiết bị	verktøy*|redskap*|apparat*|utstyr*	tool|tools|device*|appliance*|instrument*
stahl|stahls|stahlwerk*|stahlindustrie*|thyssenkrupp*	stalow*|hutnictw*|hut|huta|hucie|huty	thép|ngành thép|nhà máy thép|sắt thép	stål|stålet|stålverk*|stålindustri*	steel|steelmaker*|steelworks|steel mill*
aluminium*|kupfer*|nickel|zink|metall*|edelmetall*	alumini*|miedź|miedzi|cynk*|nikiel|metal*	nhôm|đồng đỏ|kim loại|kẽm|niken|kim loại quý	aluminium*|kobber*|nikkel|sink|metall*	alumin*|copper|nickel|zinc|metal|metals
eisen|eisens|eisenerz*|erz|erze	żelaz*|rud|ruda|rudy	sắt|quặng sắt|quặng	jern|jernet|jernmalm*|malm|malmen	iron|ore|ores|iron ore
bergbau*|bergwerk*|zeche|zechen|minen|bergleute*|bergarbeiter*	górnic*|górnik*|kopal*|wydobyci*|wydobyw*	khai thác mỏ|thợ mỏ|mỏ|hầm mỏ|khai khoáng	gruve*|gruvearbeid*|bergverk*	mining|miner|miners|colliery
seltene erden|seltenen erden|lithium*|kobalt*	metal* ziem rzadkich|ziem rzadkich|lit|litu|kobalt*	đất hiếm|lithium|coban|khoáng sản hiếm	sjeldne jordarter|litium*|kobolt*|sjeldne jordmetaller	rare earth*|lithium|cobalt
chemieindustrie*|chemiekonzern*|chemikalie*|chemisch*|chemie	chemiczn*|chemi|chemia|chemii|chemikali*|przemysł* chemiczn*	hóa chất|hoá chất|công nghiệp hóa chất|công nghiệp hoá chất|hóa học|hoá học	kjemisk*|kjemikali*|kjemi|kjemiindustri*	chemical*|chemistry
pharmaindustrie*|pharmakonzern*|pharmaunternehm*|pharma*	farmaceut*|koncern* farmaceutyczn*	dược phẩm|công ty dược|ngành dược|hãng dược	legemiddelindustri*|legemiddelselskap*|farmasi*|farmasøyt*	pharma*|drugmaker*|drug compan*|drug maker*
biotechnolog*|biotech*	biotechnolog*	công nghệ sinh học	bioteknolog*	biotech*
luftfahrt*|luftfahrtindustrie*|flugzeugbauer*|flugzeughersteller*|airbus|boeing	lotnictw*|przemysł* lotnicz*|lotnicz*|producent* samolot*	hàng không|ngành hàng không|nhà sản xuất máy bay	luftfart*|flyindustri*|flyprodusent*	aviation|aerospace|aircraft maker*|plane maker*|planemaker*
schiffbau*|werft|werften|reeder*	stoczni*|armator*|przemysł* stoczniow*	đóng tàu|xưởng đóng tàu|nhà máy đóng tàu|hãng tàu|chủ tàu	verft|verftet|verftene|skipsbygg*|reder*	shipbuild*|shipyard*|shipping compan*|shipowner*
bauindustrie*|bauwirtschaft*|baubranche*|baufirma*|bauunternehm*|baugewerbe*	budownictw*|branż* budowlan*|firm* budowlan*|budowlan*|deweloper*	ngành xây dựng|công ty xây dựng|nhà phát triển bất động sản	byggebransje*|byggenæring*|byggefirma*|entreprenør*|byggeselskap*	construction industry|construction compan*|construction firm*|building industry|builder*
baustelle*|bauarbeit*|kran|kräne	plac* budowy|placu budowy|robotni* budowlan*|robot* budowlan*|dźwig*|żuraw*	công trường|công trình|công nhân xây dựng|cần cẩu	byggeplass*|bygningsarbeid*|byggearbeid*|kran|kranen|kraner|anleggsarbeid*	construction site*|building site*|construction worker*|crane*
baumaterial*|beton|betons|zement*|ziegel*	materiał* budowlan*|beton*|cement*|cegł*|cegieł	vật liệu xây dựng|bê tông|xi măng|gạch	byggemateriale*|betong*|sement*|murstein*	building material*|concrete|cement|brick*
holz|holzes|holzindustrie*|möbel*|ikea	drewn*|drzewn*|mebl*|mebel	gỗ|đồ gỗ|nội thất|đồ nội thất	tømmer*|treindustri*|møbel*|møbl*|trevirke*|trelast*	wood|timber|lumber|furniture
papier|papiers|papierindustrie*|zellstoff*	papier*|celuloz*	giấy|ngành giấy|tờ giấy	papir*|treforedl*|cellulose*	paper|papers|pulp
glas|glases|glasindustrie*	szkło|szkła|szkle|szklan*	thủy tinh|thuỷ tinh	glass|glasset	glass
kunststoff*|plastik*|gummi*|kautschuk*	plastik*|tworzyw* sztuczn*|gum|guma|gumy|gumow*|kauczuk*	nhựa|đồ nhựa|cao su|chất dẻo	plast|plasten|plastikk*|gummi*	plastic*|rubber
textil*|bekleidungsindustrie*|stoff|stoffe|baumwolle*|kleidung*|kleider|kleid	tekstyl*|włókienn*|odzież*|bawełn*|ubra*|sukien*|tkanin*	dệt may|vải|quần áo|may mặc|trang phục	tekstil*|klær|klærne|bomull*|kles*|kjole*|stoff|stoffet	textile*|clothing|clothes|garment*|apparel|cotton|fabric*|dress|dresses
schuh|schuhe|schuhen|leder|lederwaren*	but|buty|butów|obuwi*|skór|skóra|skóry|skórzan*	giày|giày dép|da giày|đồ da	sko|skoen|skoene|skinn*	shoe|shoes|footwear|leather
modebranche*|modeschau*|modemarke*|modehaus*|modekonzern*|luxus*|luxusgüter*	mod|moda|mody|modę|modzie|odzieżow*|luksus*	thời trang|ngành thời trang|xa xỉ|hàng xa xỉ|sang trọng	moten|motehus*|motebransje*|luksus*	fashion|luxury|luxurious
schmuck|schmucks|juwelier*|diamant*|armbanduhr*	biżuteri*|jubiler*|diament*|zegark*|zegarek*	trang sức|kim cương|đồng hồ|đá quý|nữ trang	smykke*|gullsmed*|diamant*|armbåndsur*|klokker	jewel*|diamond*|wristwatch*
kosmetik*|parfüm*	kosmety*|perfum*	mỹ phẩm|nước hoa	kosmetikk*|parfyme*	cosmetic*|perfume*
spielzeug*|spielwaren*	zabawk*|zabawek	đồ chơi	leker|leketøy*|lekene	toy|toys
tabak*|tabakindustrie*|zigarette*|tabakkonzern*|rauchen|raucher*	tyto*|papieros*|nikotyn*|palenie|palenia|palacz*|palić	thuốc lá|hút thuốc|ngành thuốc lá|điếu thuốc	tobakk*|sigarett*|røyk*|snus	tobacco|cigarette*|smoking|smoker*
lebensmittelindustrie*|lebensmittelhersteller*|nahrungsmittel*|lebensmittelkonzern*	przemysł* spożywcz*|spożywcz*|artykuł* spożywcz*|producent* żywności	công nghiệp thực phẩm|ngành thực phẩm|thực phẩm|lương thực	næringsmiddel*|matindustri*|matprodusent*	food industry|foodstuff*|food producer*|food maker*
getränk*|getränkehersteller*|brauerei*|mineralwasser*	napoj*|browar*|wod* mineraln*	đồ uống|nước giải khát|nhà máy bia|nước khoáng	drikke|drikken|drikkevare*|bryggeri*|mineralvann*|brus	drink|drinks|beverage*|brewer*
supermarkt*|discounter*|aldi|lidl|supermarktkette*	supermarket*|dyskont*|hipermarket*|sieci handlow*|sieć handlow*	siêu thị|chuỗi siêu thị	supermarked*|dagligvare*|matbutikk*|dagligvarekjede*	supermarket*|grocer*
laden|ladens|geschäfte|verkaufsstelle*|ladenkette*	sklep*|salon|salonu|salony	cửa hàng|cửa hiệu|tiệm	butikk*|forretning*|utsalg*	shop|shops|store|stores|outlet*
einkauf*|eingekauft|einkaufszentr*|kaufhaus*|shopping*	zakup*|galeri* handlow*|centr* handlow*|dom* towarow*	mua sắm|trung tâm mua sắm|trung tâm thương mại|cửa hàng bách hóa|cửa hàng bách hoá	kjøpesent*|varehus*|shopping*|innkjøp*	shopping|shopping cent*|department store*|mall|malls
online handel*|onlinehandel*|onlinehändler*|versandhandel*|versandhändl*|internethandel*	handel* internetow*|handl* internetow*|sklep* internetow*|e commerce|handlu elektroniczn*	thương mại điện tử|bán hàng trực tuyến|mua sắm trực tuyến	netthandel*|nettbutikk*|e handel	e commerce|online retail*|online shop*|ecommerce|online store*
kunde|kunden|kundschaft*|käufer*|kundendienst*	klient*|nabywc*|kupując*	khách hàng|người mua|khách	kunde|kunden|kunder|kundene|kjøper*	customer*|client*|buyer*|shopper*
verkäufer*|händler*|vertrieb*|vertreter*	sprzedawc*|dystryb*	người bán|nhân viên bán hàng|phân phối|nhà phân phối	selger*|forhandler*|distribu*|butikkansatt*	seller*|salesm*|salesperson|vendor*|dealer*|distribut*
markenname*|marken|markenartikel*	mark|marka|marki|markę|markow*|brand*	thương hiệu|nhãn hiệu|nhãn hàng	merke|merkevare*|varemerke*	brand|brands|branded
werbung*|werbe*|reklame*|werbekampagne*|anzeige|anzeigen|geworben	reklam*|kampani* reklamow*|spot* reklamow*	quảng cáo|chiến dịch quảng cáo|mẩu quảng cáo|tiếp thị	reklame*|annonse*|annonsør*|reklamekampanje*	advert*|ad|ads|commercial|commercials
marketing*|vermarkt*|pr agentur*|öffentlichkeitsarbeit*	marketing*|promocj*|public relations	tiếp thị|marketing|quan hệ công chúng|quảng bá	markedsfør*|pr byrå*|profiler*	marketing|public relations|promot*
verpackung*|verpackt*|packung*|paket|pakete|päckchen	opakow*|paczk*|paczek|przesył*	bao bì|gói|gói hàng|bưu kiện|đóng gói	emballasje*|pakke|pakker|pakken|pakkene	packag*|parcel*|packet*
postdienst*|post|paketdienst*|briefträger*|zusteller*|deutsche post|kurier*	poczt*|listonosz*|kurier*|doręcz*	bưu điện|bưu chính|chuyển phát|người đưa thư|shipper	posten|postbud*|postkontor*|pakkelever*	post office*|postal|mail|courier*|postm*
lager|lagerhaus*|lagerhall*|lagerbestand*|gelagert|vorrat|vorräte*	magazyn*|zapas*|składow*	kho|nhà kho|kho hàng|dự trữ|tồn kho	lager|lageret|varelager*|lagrene|forråd*	warehouse*|stockpile*|storage|depot*|inventor*
hersteller*|produzent*|autohersteller*	producent*|wytwórc*	nhà sản xuất|hãng sản xuất	produsent*	manufacturer*|producer*|maker|makers
fließband*|montage*|montiert*|werkshalle*|produktionsstätte*|produktionslinie*	taśm* produkcyjn*|montaż*|lini* produkcyjn*|hal* produkcyjn*|montow*	dây chuyền|dây chuyền sản xuất|lắp ráp|phân xưởng	samlebånd*|monter*|produksjonslinje*|produksjonshall*	assembl*|production line*|assembly line*
rückruf*|zurückgerufen*|rückrufaktion*	wycofan* z rynku|akcj* serwisow*|wycof* z rynku|wycofa* ze sprzedaży	thu hồi|đợt thu hồi|triệu hồi xe	tilbakekall*|tilbakekalt*	recall*|product recall*
mangelhaft*|defekt*|mangel|produktionsfehler*|kaputt*	wad|wada|wady|wadliw*|uster*|defekt*|zepsut*	lỗi|khuyết tật|hỏng|bị lỗi|sai sót kỹ thuật	defekt*|mangelfull*|feilprodu*|ødelagt	defect*|fault|faulty|flaw*|broken
prototyp*|modell|modelle|modells|serienmodell*|baureihe*	model|modelu|modele|modeli|prototyp*	mẫu|mô hình|mẫu xe|nguyên mẫu	modell|modellen|modeller|prototyp*	model|models|prototype*
innovation*|innovativ*|neuheit*|neuerung*	innowac*|nowatorsk*|nowoś*	đổi mới|sáng tạo|đổi mới sáng tạo|cải tiến	innovasjon*|innovativ*|nyskap*|nyvinning*	innovat*|novelt*
# technology firms
technologiekonzern*|techkonzern*|tech konzern*|technologieunternehm*|internetkonzern*|techfirma*	koncern* technologiczn*|gigant* technologiczn*|firm* technologiczn*	công ty công nghệ|hãng công nghệ|gã khổng lồ công nghệ|tập đoàn công nghệ	teknologiselskap*|teknologigigant*|techselskap*|techgigant*	tech compan*|tech giant*|technology compan*|tech firm*|big tech
halbleiter*|chip|chips|chiphersteller*|chipindustrie*|mikrochip*	półprzewodni*|chip|chipy|chipów|mikrochip*|układ* scalon*	chất bán dẫn|bán dẫn|vi mạch|con chip|chip	halvleder*|chip|chips|databrikke*|mikrobrikke*	semiconductor*|chip|chips|chipmaker*|microchip*
software*|programmierer*|app|apps|anwendung*	oprogramow*|aplikac*|program* komputerow*|programist*	phần mềm|ứng dụng|lập trình viên|lập trình	programvare*|app|appen|apper|applikasjon*|programmer*	software|app|apps|application|programmer*|coder*
künstliche intelligenz|künstlicher intelligenz|ki|chatbot*|chatgpt	sztuczn* inteligenc*|chatbot*|czatbot*	trí tuệ nhân tạo|chatbot	kunstig intelligens|ki|chatbot*|samtalerobot*	artificial intelligence|ai|chatbot*|machine learning
roboter*|automatisier*|automat*	robot|roboty|robotów|robota|robotyk*|automat*|zautomat*	robot|người máy|tự động hóa|tự động hoá|tự động|rô bốt	robot*|automat*	robot*|automat*
digitalisier*|digital*	cyfrow*|cyfryz*|digital*	kỹ thuật số|số hóa|số hoá|chuyển đổi số|công nghệ số	digital*	digital*|digiti*
mobilfunk*|telekommunikation*|telekom*|netzbetreiber*	telekom*|sieci komórkow*|operator* komórkow*|telekomunikac*	viễn thông|mạng di động|nhà mạng|viễn thông di động	telekom*|mobilnett*|mobiloperatør*|teleselskap*|telenor	telecom*|mobile network*|mobile operator*|wireless carrier*
suchmaschine*|browser|browsers	wyszukiwark*|wyszukiwarek|przeglądark*	công cụ tìm kiếm|trình duyệt	søkemotor*|nettleser*	search engine*|browser*
soziale netzwerke|soziale medien|sozialen medien|sozialen netzwerken|facebook|twitter|social media|instagram|tiktok	medi* społecznościow*|mediach społecznościowych|portal* społecznościow*|sieci społecznościow*|serwis* społecznościow*	mạng xã hội|truyền thông xã hội|facebook|twitter	sosiale medier|sosialt medium|sosiale nettverk|facebook|twitter	social media|social network*|facebook|twitter
plattform*|internetplattform*|onlineplattform*|portal*|website*|webseite*|internetseite*|homepage*	platform*|portal*|stron* internetow*|stronie internetow*|witryn*|serwis*	nền tảng|trang web|cổng thông tin|trang mạng|website	plattform*|nettside*|nettsted*|portal*|hjemmeside*	platform*|website*|web site*|portal*|webpage*|homepage*
nutzer*|benutzer*|user|anwender*|internetnutzer*|nutzerdaten	użytkowni*|internaut*	người dùng|người sử dụng|cư dân mạng	bruker|brukere|brukeren|brukerne|brukerdata	user*
passwort*|zugangsdaten|verschlüssel*	hasł*|haseł|szyfrow*|zaszyfrow*	mật khẩu|mã hóa|mã hoá	passord*|krypter*	password*|encrypt*
computerspiel*|videospiel*|spielkonsole*	gra komputerowa|gry komputerowe|gier komputerow*|gry wideo|gier wideo	trò chơi điện tử|trò chơi trực tuyến|game	dataspill*|tv spill*|videospill*	video game*|computer game*|gaming|console*
bildschirm*|monitor|tablet*|display*|laptop*	ekran*|tablet*|laptop*|wyświetlacz*	màn hình|máy tính bảng|máy tính xách tay	skjerm|skjermen|skjermer|nettbrett*|laptop*|bærbar*	screen*|tablet*|laptop*|display
kabel|glasfaser*|seekabel*|unterseekabel*|breitband*	kabel*|kabl*|światłowod*|przewód|przewodu|przewody|przewodów	cáp|dây cáp|cáp quang|cáp ngầm|băng thông rộng	kabel|kabler|kabelen|fiber*|bredbånd*|sjøkabel*|ledning*	cable*|fibre optic*|fiber optic*|broadband|wire|wires
rechenzentr*|server|servern|cloud*	serwer*|centr* danych|chmur* obliczeniow*	trung tâm dữ liệu|máy chủ|điện toán đám mây	datasent*|server*|skytjenest*	data cent*|server*|cloud comput*
# qualities, chances, standards
spezialisier*|schwerpunkt*|fokussier*|konzentrier*	specjaliz*|skupi*|koncentr*|skoncentr*	chuyên về|tập trung vào|tập trung|trọng tâm	spesialiser*|fokuser*|konsentrer*|tyngdepunkt*	speciali*|focus*|concentrat*
leistungsfähig*|effizien*|effektiv*|produktiv*	wydajn*|efektywn*|skuteczn*|produktywn*	hiệu quả|năng suất|hiệu suất	effektiv*|produktiv*|yteevn*	efficien*|effective*|productiv*
qualitätskontroll*|standard*|norm|normen|zertifi*	norm|normy|norma|standard*|certyfik*	tiêu chuẩn|chứng nhận|chuẩn mực|quy chuẩn	standard*|norm|normer|sertifi*	standard*|norm|norms|certif*
verfügbar*|erhältlich*|lieferbar*|vorhanden*	dostępn*	có sẵn|sẵn có|có mặt	tilgjengelig*	availab*
vorteil*|nutzen|profitier*|begünstig*	korzyś*|zalet*|przewag*|skorzysta*	lợi thế|lợi ích|ưu thế|hưởng lợi|ưu điểm	fordel*|nytte|tjene på|gagn*	advantage*|benefit*
nachteil*|schattenseite*|kehrseite*	wad|wada|wady|minus*|niekorzystn*	bất lợi|nhược điểm|hạn chế|mặt trái	ulempe*|bakside*|minus*	disadvantage*|drawback*|downside*
gelegenheit*|chance|chancen	okazj*|szans*	cơ hội|dịp	mulighet*|sjanse*|anledning*	opportunit*|chance|chances
herausforderung*|herausfordernd*	wyzwa*	thách thức|thử thách	utfordr*	challeng*
# more of trades, goods and offices
metzger*|schlachter*|schlachthof*|fleischer*	rzeźni*|masarn*|ubojni*	lò mổ|người bán thịt|giết mổ	slakter*|slakt|slaktet	butcher*|slaughterhouse*|abattoir*
friseur*|friseursalon*	fryzjer*	thợ cắt tóc|tiệm cắt tóc|tiệm làm tóc	frisør*	hairdress*|barber*
apotheke*	aptek*|aptecz*|farmaceut*	hiệu thuốc|nhà thuốc|dược sĩ	apotek*	pharmacy|pharmacies|pharmacist*|chemist|drugstore*
buchhandlung*|buchladen*|buchhändler*	księgarni*|księgarz*	nhà sách|hiệu sách	bokhandel*|bokhandler*	bookshop*|bookstore*|bookseller*
verlag|verlage|verlags|verleger*	wydawnictw*|wydawc*	nhà xuất bản	forlag*|utgiver*|forlegger*	publishing house*|publisher*
druckerei*|drucker|druckern	drukar*	máy in|nhà in	trykkeri*|skriver|printer*	printer*|printing
reinigungskraft*|putzfrau*|reinigung|reinigungsfirma*	sprząta*	dọn dẹp|nhân viên vệ sinh|lao công	renhold*|vaskehjelp*|rengjør*	cleaner*|cleaning
koch|köche|köchin|küchenchef*	kucharz*|kuchark*|szef* kuchni	đầu bếp|bếp trưởng	kokk|kokken|kokker|kjøkkensjef*	chef|chefs|cook|cooks
kellner*|bedienung*	kelner*	bồi bàn|người phục vụ|nhân viên phục vụ	kelner*|servitør*	waiter*|waitress*
taxifahrer*|taxi|taxis|uber	taksów*|taxi|uber*	taxi|tài xế taxi|xe taxi	taxi|drosje*|taxisjåfør*	taxi|taxis|cab|cabs
lkw fahrer*|lastwagenfahrer*|fernfahrer*|trucker	kierowc* ciężarów*|tirowc*	tài xế xe tải|lái xe tải	lastebilsjåfør*|yrkessjåfør*	truck driver*|lorry driver*|trucker*
ingenieur*|techniker*	inżynier*|technik|techników|technicy	kỹ sư|kỹ thuật viên	ingeniør*|tekniker*	engineer*|technician*
architekt*	architekt*	kiến trúc sư|kiến trúc	arkitekt*	architect*
elektriker*|klempner*|mechaniker*|schlosser	elektryk|elektrycy|hydrauli*|mechanik*|ślusarz*	thợ điện|thợ sửa ống nước|thợ máy|thợ cơ khí	elektriker*|rørlegger*|mekaniker*	electrician*|plumber*|mechanic|mechanics
buchhalter*|buchhaltung*|buchführung*|steuerberater*	księgow*|doradc* podatkow*	kế toán|kế toán viên	regnskapsfør*|bokfør*|revisor*	accountant*|accounting|bookkeep*
sekretariat*|empfangsdame*|rezeption*	sekretariat*|recepcj*	lễ tân|thư ký	resepsjon*|sekretariat*	receptionist*|secretariat*
lebenslauf*|vorstellungsgespräch*|bewerbung*|beworben*|bewirbt	rozmow* kwalifikacyjn*|życiorys*|podani* o pracę|aplikowa*|list* motywacyjn*	phỏng vấn xin việc|hồ sơ xin việc|ứng tuyển	jobbintervju*|jobbsøk*|søker på|cv	job interview*|job application*|applicant*
vertragsverläng*|befristet*|unbefristet*|zeitarbeit*|leiharbeit*	na czas określony|na czas nieokreślony|prac* tymczasow*	hợp đồng có thời hạn|lao động tạm thời	midlertidig ansatt*|vikar*|fast ansatt*|bemanningsselskap*	fixed term|temporary work*|temp agency|permanent contract
kollegium|team|teams|arbeitsgruppe*	zespół|zespołu|zespołem|zespoły|grup* robocz*	đội ngũ|nhóm làm việc|tổ công tác	arbeidsgruppe*|team|teamet	working group*|team|teams|task force
sitzung*|besprechung*|tagung*|tagt|tagte	posiedzeni*|narad*|obrad*|zebrani*	cuộc họp|phiên họp|buổi họp	møtet|møter|møtene|drøftels*	session*|meeting*|convene*
kongress*|symposium*|fachtagung*|forum|forums	kongres*|sympozjum|forum|zjazd*	diễn đàn|hội thảo|hội nghị	kongress*|forum|forumet|seminar*	forum|forums|symposium*|seminar*|convention*
teilnehmer*	uczestni*	người tham gia|đại biểu tham dự	deltaker*	participant*|attendee*
tagesordnung*|agenda*	porząd* obrad|porządek obrad|agend*	chương trình nghị sự|nghị trình	dagsorden*|agenda*|sakskart*	agenda*
einladung*|eingeladen*|einladen|lädt ein|lud	zapros*|zapras*	mời|lời mời|giấy mời|được mời	invitasjon*|inviter*|innby*|innbudt	invit*
erfahrung*|erfahren|erfahrene|berufserfahrung*	doświadcz*	kinh nghiệm|trải nghiệm|giàu kinh nghiệm	erfaring*|erfaren|erfarne	experience*
fähigkeit*|kompetenz*|kenntnis*|begabung*|talent*	umiejętnoś*|zdolnoś*|talent*|kwalifikac*	kỹ năng|khả năng|năng lực|tài năng	ferdighet*|evne*|kunnskap*|kompetanse*|talent*	skill*|abilit*|talent*|knowledge|competenc*
führungsposition*|spitzenposition*|spitzenjob*|posten	stanowisk* kierownicz*|posad*	chức vụ|cương vị|vị trí lãnh đạo	lederstilling*|verv|vervet|topplederjobb*	top job*|leadership position*
gewährleistung*|garantiezeit*	gwarancj* producenta|rękojmi*|okres* gwaranc*	bảo hành|thời gian bảo hành	reklamasjon*|garantitid*	warrant*
bestseller*|verkaufsschlager*|verkaufszahl*|absatz|absatzes	bestseller*|wyniki sprzedaży|wynik* sprzedaży	bán chạy|doanh số bán hàng|lượng tiêu thụ|bán chạy nhất	bestselger*|salgstall*|storselger*	bestsell*|best selling|sales figures|sales
lizenzgebühr*|franchise*|lizenzvertrag*	licencj*|franczyz*	nhượng quyền|giấy phép|bản quyền	lisens*|franchise*	licens*|licenc*|franchise*
geschäftsmodell*|geschäftsidee*|geschäftsplan*	model* biznesow*|plan* biznesow*|pomysł* na biznes	mô hình kinh doanh|kế hoạch kinh doanh|ý tưởng kinh doanh	forretningsmodell*|forretningsidé*|forretningsplan*	business model*|business plan*|business idea*
geschäftsklima*|stimmung|stimmungs*	nastroj*|klimat* inwestycyjn*	tâm trạng|tâm lý thị trường|môi trường kinh doanh	stemning*|forretningsklima*	mood|sentiment|business climate
panikverkauf*|panik|hysterie*|hamsterkäuf*	panik*|histeri*	hoảng loạn|hoảng hốt|tình trạng hoảng loạn	panikk*|hysteri*|hamstr*	panic*|hysteri*
ansturm*|andrang*|warteschlange*|schlange|schlangen	kolejk*|kolejek|tłok*|oblężeni*	xếp hàng|hàng dài|đổ xô	kø|køen|køer|rush|pågang*	queue*|rush|lined up
ausverkauft*|ausverkauf	wyprzed*	hết vé|cháy vé|bán hết|hết hàng	utsolgt*|utsalg*	sold out|clearance
luxusyacht*|yacht*|jacht*	jacht*	du thuyền	yacht*|lystbåt*	yacht*
casino*|kasino*|glücksspiel*|lotterie*|lotto*|jackpot*|wettbüro*|sportwett*	kasyn*|hazard*|loteri*|lotto|zakład* bukmacher*|bukmacher*	sòng bạc|xổ số|cá cược|cờ bạc|đánh bạc|vé số	kasino*|pengespill*|lotteri*|lotto|vedd*|odds|gambling	casino*|gambl*|lotter*|jackpot*|bet|bets|betting|bookmaker*
auktion*|versteigerung*|versteigert*|ersteigert*	aukcj*|licytac*|zlicytow*	đấu giá|cuộc đấu giá|phiên đấu giá	auksjon*|budrunde*	auction*
sammler*|sammlung*|antiquität*	kolekcj*|antyk*|zbiór	sưu tập|bộ sưu tập|nhà sưu tập|đồ cổ	samler*|samling*|antikvitet*	collector*|collection*|antique*
sponsor*|mäzen*	sponsor*|mecenas*	nhà tài trợ|tài trợ	sponsor*|mesen*	sponsor*
geschäftsöffnung*|öffnungszeit*|ladenöffnung*|sonntagsöffn*	godzin* otwarcia|niedziel* handlow*|zakaz* handlu	giờ mở cửa	åpningstid*|søndagsåpn*	opening hours|sunday trading
kassierer*|kasse|kassen|ladenkasse*	kas|kasa|kasy|kasę|kasie|kasjer*	quầy thu ngân|thu ngân|quỹ tiền	kasse|kassen|kassa|kasserer*	cashier*|checkout*|cash register*
verkaufsautomat*|pfand|pfandflasche*	kaucj*|butelk* zwrotn*|automat* sprzedając*	máy bán hàng tự động|tiền đặt cọc|đặt cọc	pant|panten|panteautomat*|salgsautomat*	vending machine*|deposit*|bottle deposit*
`
