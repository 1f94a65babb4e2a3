/** Words of the economy: growth, prices, money, public finance, trade, work, social security. Format: `parseVocabulary`. */
export const ECONOMY = `de	pl	vi	nb	en
# the economy as a whole
wirtschaftsminister*	minist* gospodarki|minist* rozwoju	bộ trưởng kinh tế|bộ kinh tế|bộ công thương|bộ trưởng công thương	næringsminister*|næringsdepartement*	economy minist*|business secretary|economic affairs minist*
finanzminister*	minist* finansów|resort* finansów	bộ trưởng tài chính|bộ tài chính	finansminister*|finansdepartement*	finance minist*|treasury secretary|chancellor of the exchequer|treasury
arbeitsminister*|sozialminister*	minist* pracy|resort* pracy	bộ trưởng lao động|bộ lao động	arbeidsminister*|arbeidsdepartement*	labour minist*|labor minist*|labor secretary
wirtschaftswachstum*	wzrost* gospodarcz*|wzrost gospodarczy|wzrost pkb	tăng trưởng kinh tế|tăng trưởng gdp	økonomisk vekst|økonomiske vekst*	economic growth
wachstum*|wachstumsrate*	wzrost|temp* wzrostu	tăng trưởng|tốc độ tăng trưởng|mức tăng trưởng	vekst*	growth
bruttoinlandsprodukt*|bip|wirtschaftsleistung*	produkt* krajow* brutto|pkb	tổng sản phẩm quốc nội|gdp|tổng sản phẩm trong nước	bruttonasjonalprodukt*|bnp	gross domestic product|gdp|economic output
konjunktur*|wirtschaftslage*	koniunktur*	tình hình kinh tế|chu kỳ kinh tế	konjunktur*|økonomiske situasjon*	economic situation|business cycle|economic conditions
rezession*	recesj*	suy thoái|suy thoái kinh tế	resesjon*	recession*
wirtschaftskrise*|finanzkrise*|bankenkrise*	kryzys* gospodarcz*|kryzys* finansow*|kryzys* bankow*	khủng hoảng kinh tế|khủng hoảng tài chính	finanskrise*|økonomisk krise|økonomiske krise*|bankkrise*	economic crisis|financial crisis|banking crisis
schuldenkrise*|eurokrise*	kryzys* zadłużenia|kryzys* euro	khủng hoảng nợ|khủng hoảng nợ công	gjeldskrise*|eurokrise*	debt crisis|euro crisis
aufschwung*|erholung*|erholt*|erholen	ożywieni*|odbici*|poprawa koniunktury	phục hồi|hồi phục|sự phục hồi|phục hồi kinh tế	oppgang*|oppsving*|innhenting*	recover*|upturn*|upswing|rebound*
abschwung*|abkühlung*|flaute*|konjunkturflaute*	spowolnieni*|dekoniunktur*	giảm tốc|chậm lại|suy giảm	nedgangstid*|lavkonjunktur*|avkjøl*|oppbremsing*	slowdown*|downturn*
stagnation*|stagnier*	stagnac*	trì trệ|đình trệ	stagner*|stagnasjon*	stagnat*
boom|booms|boomt*|hochkonjunktur*	boom|boomu|rozkwit*	bùng nổ|sự bùng nổ|phát triển mạnh	boom|høykonjunktur*|oppblomstr*	boom|booms|booming|heyday
einbruch*|eingebrochen|absturz*|abgestürzt*	załama*|krach*	sụp đổ|lao dốc|sụt giảm mạnh	kollaps*|stupte|stupt|sammenbrudd*	collaps*|slump*|plung*|plummet*
rückgang*|rückläufig*|gesunken	spadek|spadku|spadki|spadkiem|spadł|spadła|spadło|spadły|spada|spadają	giảm|sụt giảm|mức giảm|giảm sút	nedgang*|fallende|reduksjon*	decline|declines|declined|declining|decrease|decreased|drop|drops|dropped|fall in
anstieg*|zunahme*|steigerung*|erhöhung*|gestiegen*|gesteigert*	wzrost|zwiększenie|wzrósł|wzrosła|wzrosło|wzrosły	tăng|mức tăng|gia tăng|sự gia tăng|tăng lên	økning*|øker|økte|økt|økende|oppgang*|stigning*	increase|increases|increased|increasing|rise|rises|risen|uptick
steigen|steigt|stieg|stiegen|gestiegen	rośnie|rosną|rosnący|rosnąca|rosnące|wzrośnie|wzrosną|wzrosnąć	tăng|tăng cao|tăng mạnh|đi lên	stiger|steget|stige|steg|øker|økte|økt	increase|increases|increased|rise|rises|rose|rising|risen|climb*|soar*|surg*
sinken|sinkt|sank|sanken|gesunken	maleje|malał*|zmala*|spadnie|spadną|spaść|spada|spadł	giảm|giảm mạnh|đi xuống|giảm xuống	synker|sank|sunket|falle|faller|falt	fall|falls|fell|fallen|sink|sinks|sank
statistik*|statistisch*|bundesamt für statistik	statysty*|urząd statystyczn*|gus	thống kê|cục thống kê|tổng cục thống kê|số liệu thống kê	statistikk*|statistisk*|ssb|statistisk sentralbyrå	statistic*|statistics office
prognose*|vorhersage*|prognostizier*|vorausgesagt	prognoz*|przewidyw*	dự báo|dự đoán|triển vọng	prognose*|spår|spådd*|anslag*|forutse*	forecast*|predict*|projection*|projected|outlook
schätzung*|geschätzt*|schätzt	szacun*|szacuje|szacowan*|oszacow*	ước tính|theo ước tính	anslag*|anslått|anslås|beregning*	estimat*
ökonom|ökonomen|ökonomin|volkswirt*|wirtschaftswissenschaft*|chefvolkswirt*	ekonomist*	nhà kinh tế|nhà kinh tế học|chuyên gia kinh tế	økonom|økonomer|økonomen|sjeføkonom*	economist*
analyst*|experte*|marktbeobachter*	anality*	nhà phân tích|chuyên gia phân tích|giới phân tích	analytiker*	analyst*
analyse*|analysier*|auswertung*|ausgewertet	analiz*|przeanaliz*	phân tích|bản phân tích	analyse*	analys*|analyz*
weltwirtschaft*	gospodark* światow*|gospodarki światowej|światow* gospodar*	kinh tế thế giới|kinh tế toàn cầu|nền kinh tế toàn cầu	verdensøkonomi*|global økonomi|globale økonomien	world economy|global economy
volkswirtschaft*	gospodark* narodow*|gospodarki krajow*|gospodark|gospodarka|gospodarki|gospodarkę	nền kinh tế|kinh tế quốc dân	nasjonaløkonomi*|økonomien|samfunnsøkonomi*	national economy|economies
marktwirtschaft*|freie marktwirtschaft	gospodark* rynkow*|gospodarki rynkowej|wolny rynek|wolnego rynku	kinh tế thị trường|thị trường tự do	markedsøkonomi*|fritt marked	market economy|free market*
planwirtschaft*	gospodark* planow*|centralnie planowan*|gospodarki planowej	kinh tế kế hoạch|kinh tế kế hoạch hóa|kinh tế kế hoạch hoá|kinh tế chỉ huy	planøkonomi*	planned economy|command economy
kapitalis*	kapitali*	tư bản|chủ nghĩa tư bản|nhà tư bản	kapitalis*	capitalis*
globalisier*	globaliz*	toàn cầu hóa|toàn cầu hoá	globaliser*	globali*
privatisier*	prywatyz*|sprywatyz*	tư nhân hóa|tư nhân hoá|cổ phần hóa|cổ phần hoá	privatiser*	privati*
liberalisier*|deregulier*	liberaliz*|deregulac*	tự do hóa|tự do hoá|nới lỏng quy định	liberaliser*|deregul*	liberaliz*|liberalis*|deregulat*
wettbewerb*|konkurrenz*|konkurrent*|wettbewerbsfähig*	konkurenc*|konkurent*	cạnh tranh|đối thủ cạnh tranh|sức cạnh tranh|năng lực cạnh tranh	konkurran*|konkurrent*|konkurransedyktig*|konkurrer*	competit*|compete|competes|competed|competing
angebot und nachfrage|nachfrage*|nachgefragt	popyt*|zapotrzebowan*	nhu cầu|cung cầu|lượng cầu	etterspør*	demand|demands
angebot|angebots|angebote	podaż*|ofert*	nguồn cung|cung cấp	tilbud|tilbudet	supply|supplies
überangebot*|überproduktion*|überkapazität*	nadpodaż*|nadprodukcj*|nadwyżk*	dư thừa|cung vượt cầu|dư cung	overproduksjon*|overkapasitet*|overskuddstilbud*	oversuppl*|glut|overcapacit*|overproduct*
knappheit*|mangel|mangels|engpass*|fachkräftemangel*	niedob*|brak|braku|braki|braków|deficyt*	thiếu|thiếu hụt|tình trạng thiếu|khan hiếm|thiếu thốn	mangel|mangelen|mangler|knapphet*|flaskehals*	shortage*|scarc*|bottleneck*|lack|lacks|lacking
verbrauch*|konsum*	konsumpc*|zużyci*|zużyw*|spożyci*|spożyw*	tiêu thụ|tiêu dùng|mức tiêu thụ	forbruk*|konsum*	consum*|consumption
verbraucher*|konsument*	konsument*	người tiêu dùng	forbruker*|konsument*	consumer*
kaufkraft*	sił* nabywcz*	sức mua	kjøpekraft*	purchasing power|buying power
einzelhandel*|einzelhändler*	handl* detaliczn*|handel* detaliczn*|detalist*|sprzedaż* detaliczn*|sprzedawc*	bán lẻ|nhà bán lẻ|ngành bán lẻ	detaljhandel*|varehandel*|butikkjede*	retail*
großhandel*|großhändler*	handel* hurtow*|handl* hurtow*|hurtow*	bán buôn|bán sỉ	engros*|grossist*	wholesale*
# prices and money
inflation*|inflationsrate*|teuerung*	inflac*	lạm phát|tỷ lệ lạm phát|mức lạm phát	inflasjon*|prisstigning*|prisvekst*	inflation*
deflation*	deflac*	giảm phát	deflasjon*	deflation*
preisanstieg*|preissteigerung*|preiserhöhung*|preissprung*	wzrost* cen|podwyżk* cen|podwyżek cen	tăng giá|giá tăng|giá cả tăng|giá cả leo thang	prisøkning*|prishopp*|prisstigning*	price increase*|price rise*|price hike*|rising prices|higher prices
preissenkung*|preisverfall*|preisrückgang*|preissturz*	obniżk* cen|spadek cen|spadk* cen|obniżek cen	giảm giá|giá giảm|giá lao dốc	prisfall*|priskutt*|prisnedgang*|prisnedsett*	price cut*|price drop*|falling prices|price fall*
verbraucherpreis*|lebenshaltungskosten*	cen* konsumenck*|cen konsumpcyjn*|koszt* życia|kosztów życia|kosztami utrzymania|kosztów utrzymania	giá tiêu dùng|chi phí sinh hoạt|chỉ số giá tiêu dùng	konsumpris*|levekostnad*|dyrtid*	consumer price*|cost of living|living costs
rohstoff*|rohstoffpreis*|bodenschätze*	surow*|bogactw* naturaln*	nguyên liệu|nguyên liệu thô|hàng hóa nguyên liệu|hàng hoá nguyên liệu|tài nguyên|khoáng sản	råvare*|råstoff*|naturressurs*	raw material*|commodit*|natural resource*
ölpreis*	cen* ropy|cen ropy	giá dầu	oljepris*	oil price*|price of oil
benzinpreis*|spritpreis*|kraftstoffpreis*	cen* paliw*|cen paliw*|cen* benzyny	giá xăng|giá xăng dầu|giá nhiên liệu	bensinpris*|drivstoffpris*	fuel price*|petrol price*|gas price*|gasoline price*
strompreis*|energiepreis*|gaspreis*	cen* energii|cen* prądu|cen* gazu	giá điện|giá năng lượng|giá khí đốt	strømpris*|energipris*|gasspris*	energy price*|electricity price*|power price*|gas price*
lebensmittelpreis*	cen* żywności|cen żywności	giá lương thực|giá thực phẩm	matpris*|matvarepris*	food price*
preisdeckel*|preisbremse*|preisobergrenze*	limit* cen*|pułap* cen*|cen* maksymaln*	trần giá|mức trần giá|áp trần giá	pristak*|makspris*	price cap*|price ceiling*|price limit*
teuer|teurer*|teuerst*|kostspielig*	drog|drogi|droga|drogie|droż*|najdroż*|kosztown*	đắt|đắt đỏ|tốn kém|mắc tiền|đắt tiền	dyrt|dyrere|dyrest*|kostbar*	expensive|costly|pricey
billig*|günstig*|preiswert*	tan|tani|tania|tanie|taniej|tanich|tańsz*|najtańsz*	rẻ|giá rẻ|rẻ hơn|rẻ nhất	billig*|rimelig|rimelige	cheap*|inexpensive|affordable
kostenlos*|gratis|kostenfrei*|unentgeltlich*|umsonst	bezpłatn*|darmow*|gratis	miễn phí|không mất tiền|không tốn phí	gratis|kostnadsfri*	free of charge|for free|cost free
gebühr*|abgabe*|entgelt*	opłat*	phí|lệ phí|khoản phí	avgift*|gebyr*	fee|fees|charge|charges|levy|levies
rabatt*|ermäßig*|nachlass|sonderangebot*|schnäppchen*	rabat*|zniż*|promocj*|przecen*|okazj*	giảm giá|khuyến mãi|ưu đãi|chiết khấu	rabatt*|tilbud*|avslag*	discount*|bargain*|special offer*|rebate*
bargeld*|geldschein*|banknote*|münze*	gotów*|banknot*|monet*	tiền mặt|tờ tiền|đồng xu|tiền giấy	kontant*|seddel*|sedler|mynt*	cash|banknote*|coin*
währung*|devisen*|wechselkurs*|valuta	walut*|kurs* walut*|dewiz*	tiền tệ|ngoại tệ|ngoại hối|tỷ giá|tỷ giá hối đoái	valuta*|vekslingskurs*	currenc*|exchange rate*|foreign exchange
abwertung*|abgewertet|abwerten	dewaluac*|osłabieni* walut*	phá giá|mất giá	devaluer*|svekke* kron*	devalu*|depreciat*
kryptowährung*|bitcoin*	kryptowalut*|bitcoin*	tiền điện tử|tiền ảo|tiền mã hóa|tiền mã hoá|bitcoin	kryptovaluta*|bitcoin*	cryptocurrenc*|bitcoin*|crypto
rubel	rubel|rubla|rubli|ruble	rúp|đồng rúp	rubel|rubler|rubelen	rouble*|ruble*
yuan|renminbi	juan|juana|juanów	nhân dân tệ	yuan|renminbi	yuan|renminbi
yen	jen|jena|jenów	đồng yên|yên nhật	yen	yen
zloty	złot|złoty|złotych|złotego|złote|zł	zloty	zloty	zloty|zlotys
krone|kronen	koron|korona|korony|koronę	vương miện|krone|đồng krone	krone|kroner|krona|kronen	krone|kroner|krona|crown|crowns
dong	dong|dongów	vnd|việt nam đồng|tỷ đồng|triệu đồng|nghìn đồng|ngàn đồng	dong	dong
cent|cents|pfennig*	cent|centa|centów|grosz|groszy|grosze	đồng xu	cent|øre	cents|penny|pence|pennies
zinsen|zins|zinssatz*|leitzins*|zinserhöhung*|zinssenkung*	stop* procentow*|stóp procentow*|odsetk*|odsetek|oprocentow*	lãi suất|tiền lãi|tăng lãi suất|giảm lãi suất	rente|renter|renten|styringsrente*|renteheving*|rentekutt*	interest rate*|rate hike*|rate cut*|rate increase*|key rate
zentralbank*|notenbank*|bundesbank*	bank* centraln*|nbp	ngân hàng trung ương|ngân hàng nhà nước	sentralbank*|norges bank	central bank*
europäische zentralbank|europäischen zentralbank|ezb	europejsk* bank* centraln*|ebc	ngân hàng trung ương châu âu|ecb	europeiske sentralbanken|den europeiske sentralbanken|esb|ecb	european central bank|ecb
us notenbank*|fed	rezerw* federaln*|fed|fedu	cục dự trữ liên bang mỹ|cục dự trữ liên bang|fed	den amerikanske sentralbanken|federal reserve|fed	federal reserve|fed
geldpolitik*	polityk* pieniężn*|polityk* monetarn*	chính sách tiền tệ	pengepolitikk*|pengepolitisk*	monetary policy
finanzmarkt*|kapitalmarkt*	rynk* finansow*|rynek finansow*|rynk* kapitałow*|rynków finansowych	thị trường tài chính|thị trường vốn	finansmarked*|kapitalmarked*	financial market*|capital market*
finanzen|finanziell*|finanzier*	finanse|finansow*|finansuj*|sfinansow*|dofinansow*	tài chính|tài trợ|cấp vốn|nguồn vốn	finans|finansier*|finansiell*|finansene	financ*|funded|funding
kapital*|eigenkapital*	kapitał*	vốn|nguồn vốn	kapital*|egenkapital*	capital
fonds|staatsfonds*|hedgefonds*|rettungsfonds	fundusz*	quỹ|quỹ đầu tư|quỹ tài sản quốc gia	fond|fondet|fondene|oljefond*|statens pensjonsfond|hedgefond*	fund|funds
vermögen*|reichtum*	majątek|majątk*|fortun*|zamożnoś*	tài sản|của cải|gia sản|sự giàu có	formue*|rikdom*	wealth|fortune*|assets
reichste*|superreich*|wohlhabend*	bogat*|bogac*|zamożn*	giàu|giàu có|người giàu|giới nhà giàu	rik|rike|rikeste|rikere|velstående	rich|richer|richest|wealthy|affluent
milliardär*	miliarder*	tỷ phú	milliardær*	billionaire*
millionär*	milioner*	triệu phú	millionær*	millionaire*
oligarch*	oligarch*	tài phiệt|nhà tài phiệt	oligark*	oligarch*
ersparnis*|sparer*|sparen|spart|gespart*|sparguthaben*|rücklage*	oszczędn*|oszczędza*|zaoszczędz*	tiết kiệm|tiền tiết kiệm	spare|sparer|spart|sparing*|sparepeng*	saving|savings|saver*|saved
# public finance
haushalt|haushalts|staatshaushalt*|bundeshaushalt*|etat|etats|budget*	budżet*	ngân sách|ngân sách nhà nước	budsjett*|statsbudsjett*	budget*
haushaltsdefizit*|defizit*|haushaltsloch*|fehlbetrag*	deficyt*|dziur* budżetow*	thâm hụt|thâm hụt ngân sách|bội chi	underskudd*|budsjettunderskudd*	deficit*|shortfall*
überschuss*	nadwyżk*|nadwyżek	thặng dư|phần dư	overskudd*|budsjettoverskudd*	surplus*
staatsschuld*|staatsverschuldung*|verschuldung*|schuldenbremse*|schuldenberg*	dług* publiczn*|zadłuż*|długu publicznego	nợ công|nợ chính phủ|nợ nần|mắc nợ	statsgjeld*|gjeldsgrad*|forgjeld*	national debt|public debt|government debt|sovereign debt|debt brake|indebted*
staatsausgaben|ausgaben|ausgegeben*|ausgeben|gab aus	wydat*	chi tiêu|khoản chi|chi phí|chi ra	utgift*|offentlige utgifter|bruke penger|brukt penger	spending|expenditure*|spend|spends|spent|expense*
staatseinnahmen|steuereinnahmen|einnahmen	dochod* budżet*|wpływ* budżet*|wpływ* podatk*|wpływów podatkow*	nguồn thu|thu ngân sách|tiền thu thuế|thu thuế	skatteinntekt*|statens inntekter|inntekter	tax revenue*|government revenue*|tax income
sparkurs*|sparmaßnahme*|sparpaket*|sparpolitik*|austerität*|einsparung*|kürzung*|gekürzt*|kürzen	cięci*|oszczędności budżetow*|zaciskani* pasa|cięć	cắt giảm|thắt lưng buộc bụng|cắt giảm chi tiêu|cắt giảm ngân sách|khắc khổ	innsparing*|kutt|kuttet|kutte|kuttene|sparetiltak*|nedskjær*	austerity|cut|cuts|cutback*|cutting|belt tightening
konjunkturpaket*|konjunkturprogramm*|rettungspaket*|hilfspaket*|rettungsschirm*	pakiet* pomocow*|pakiet* stymulac*|pakiet* ratunkow*|tarcz* antykryzysow*	gói kích thích|gói cứu trợ|gói hỗ trợ|gói giải cứu|kích thích kinh tế	krisepakke*|tiltakspakke*|redningspakke*|støttepakke*	stimulus|bailout*|bail out|rescue package*|aid package*|relief package*
subvention*|fördermittel*|zuschuss*|beihilfe|beihilfen|förderung*|gefördert*	dotac*|subwenc*|subsydi*|dopłat*|dofinansow*	trợ cấp|trợ giá|khoản trợ cấp|hỗ trợ tài chính	subsidi*|tilskudd*|støtteordning*	subsid*|grant|grants
steuersenkung*|steuererleichterung*|steuerentlastung*|steuervorteil*|steuerbefreiung*	obniżk* podatk*|obniżeni* podatk*|ulg* podatkow*|zwolnieni* podatkow*	giảm thuế|cắt giảm thuế|miễn thuế|ưu đãi thuế	skattelett*|skattekutt*|skattefritak*|skattefordel*	tax cut*|tax break*|tax relief|tax exempt*|tax credit*
steuererhöhung*	podwyżk* podatk*|podniesieni* podatk*|podwyżek podatk*	tăng thuế	skatteøkning*|skatteskjerp*|økte skatter	tax increase*|tax hike*|tax rise*|higher taxes
mehrwertsteuer*|umsatzsteuer*	vat|podat* vat|podatk* od towarów	thuế giá trị gia tăng|thuế vat|vat	moms|momsen|merverdiavgift*	value added tax|vat|sales tax
einkommensteuer*|einkommenssteuer*|lohnsteuer*	podat* dochodow*|pit	thuế thu nhập|thuế thu nhập cá nhân	inntektsskatt*	income tax*
körperschaftsteuer*|unternehmenssteuer*|unternehmensteuer*	cit|podat* od osób prawnych	thuế doanh nghiệp|thuế thu nhập doanh nghiệp	selskapsskatt*	corporate tax*|corporation tax*
vermögensteuer*|vermögenssteuer*|erbschaftsteuer*|erbschaftssteuer*|reichensteuer*	podat* od majątku|podat* od spadk*|podat* od bogat*	thuế tài sản|thuế thừa kế	formuesskatt*|arveavgift*	wealth tax*|inheritance tax*
steuerzahler*	podatnik*|podatnic*	người nộp thuế|người đóng thuế	skattebetaler*|skatteyter*	taxpayer*
steueroase*|steuerparadies*	raj* podatkow*	thiên đường thuế	skatteparadis*	tax haven*
finanzamt*|steuerbehörde*|steuererklärung*	urzęd* skarbow*|urząd skarbow*|skarbówk*|zeznani* podatkow*|fiskus*	cơ quan thuế|sở thuế|tờ khai thuế|tổng cục thuế	skatteetat*|skattemelding*|ligningsmyndig*	tax office*|tax authorit*|tax return*|revenue service|inland revenue
staatsanleihe*|anleihe*|wertpapier*	obligac*|papier* wartościow*	trái phiếu|trái phiếu chính phủ|chứng khoán	obligasjon*|statsobligasjon*|verdipapir*	bond market|government bond*|treasury bond*|securities|bond yield*
rating|ratingagentur*|bonität*|kreditwürdig*|herabgestuft	rating*|agencj* ratingow*|wiarygodnoś* kredytow*|zdolnoś* kredytow*	xếp hạng tín nhiệm|tín nhiệm|hạ bậc tín nhiệm	kredittvurdering*|kredittverdig*|ratingbyrå*	credit rating*|rating agenc*|creditworth*|downgrad*
staatsbankrott*|zahlungsunfähig*|zahlungsausfall*	niewypłacaln*|bankructw* państw*	vỡ nợ|mất khả năng thanh toán|mất khả năng trả nợ	mislighold*|statsbankerott*|betalingsudyktig*	default|defaults|defaulted|insolven*
rechnungshof*|bundesrechnungshof*|buchprüfung*|wirtschaftsprüf*	najwyższ* izb* kontroli|nik|audyt*|biegł* rewident*	kiểm toán|kiểm toán nhà nước	riksrevisjon*|revisor*|revisjon*	audit|audits|auditor*|court of auditors
# trade
handelsabkommen*|freihandelsabkommen*|handelsvertrag*|freihandel*	umow* handlow*|woln* handl*|wolny handel|umow* o wolnym handlu	hiệp định thương mại|thỏa thuận thương mại|thoả thuận thương mại|hiệp định thương mại tự do|thương mại tự do	handelsavtale*|frihandelsavtale*|frihandel*	trade agreement*|trade deal*|free trade*|trade pact*
handelskrieg*|handelsstreit*|handelskonflikt*|zollstreit*	wojn* handlow*|wojn* celn*|spór* handlow*	chiến tranh thương mại|cuộc chiến thương mại|tranh chấp thương mại	handelskrig*|tollkrig*|handelskonflikt*	trade war*|trade dispute*|trade conflict*
handelsbilanz*|handelsdefizit*|handelsüberschuss*	bilans* handlow*|deficyt* handlow*|nadwyżk* handlow*	cán cân thương mại|thâm hụt thương mại|thặng dư thương mại	handelsbalanse*|handelsunderskudd*|handelsoverskudd*	trade balance|trade deficit*|trade surplus*
handelspartner*|handelsbeziehung*	partner* handlow*|stosunk* handlow*|relacj* handlow*	đối tác thương mại|quan hệ thương mại	handelspartner*|handelsforbindels*|handelsforhold*	trading partner*|trade partner*|trade relations|trade ties
strafzoll*|zölle|zöllen|importzoll*|schutzzoll*	cła|ceł|cłami|cło|celn|celne|celnych|taryf*	thuế quan|thuế nhập khẩu|áp thuế|mức thuế quan	toll|tollen|tollsats*|straffetoll*|importtoll*|tollmur*	tariff*|import dut*|punitive tariff*|import tax*
protektionis*|abschottung*	protekcjoni*	bảo hộ|chủ nghĩa bảo hộ|bảo hộ mậu dịch	proteksjonis*	protectionis*
zollbeamt*|zollfahnd*|zollkontroll*|zollbehörde*	celni*|służb* celn*|urzęd* celn*|odpraw* celn*	hải quan|cơ quan hải quan|nhân viên hải quan	tollvesen*|toller|tollere|tollkontroll*	customs officer*|customs official*|customs check*|customs control*|customs
binnenmarkt*|zollunion*	jednolit* ryn*|uni* celn*|wspóln* ryn*|rynek wewnętrzn*|rynku wewnętrzn*	thị trường chung|thị trường nội địa|liên minh thuế quan|thị trường đơn nhất	indre marked*|tollunion*|hjemmemarked*	single market|internal market|customs union|common market
exporteur*|exportland*|ausfuhren|exportiert*	eksporter*|eksportow*	nhà xuất khẩu|nước xuất khẩu|xuất khẩu	eksportør*|eksporter*	exporter*|exported|exporting
importeur*|importiert*|einfuhren	importer*|importow*|sprowadz*	nhà nhập khẩu|nhập khẩu	importør*|importer*	importer*|imported|importing
lieferkette*|lieferengpass*|lieferschwierig*	łańcuch* dostaw	chuỗi cung ứng|gián đoạn nguồn cung	forsyningskjede*|leverandørkjede*|leveringsproblem*	supply chain*|supply disruption*
lieferung*|liefern|liefert*|geliefert*|lieferant*|belief*|zuliefer*|auslieferung	dostaw*|dostarcz*	giao hàng|cung cấp|chuyển giao|nhà cung cấp|nguồn cung cấp	leverans*|lever|levere|leverer|levert*|leverandør*	deliver*|supplier*|supplied|supplying|shipment*
güter|gütern|handelsware*	towar*	hàng hóa|hàng hoá|mặt hàng	varene|gods|godset	goods|merchandise|wares
ladung|fracht*|container*|containerschiff*	ładunek|ładunk*|kontener*|fracht*	hàng hóa vận chuyển|hàng hoá vận chuyển|container|công ten nơ|tàu chở hàng|tàu container	last|lasten|frakt*|lasteskip*|konteiner*|container*	cargo|freight*|container*
buchmesse*|automesse*|messegelände*|handelsmesse*|fachmesse*	targ|targi|targach|targow*	hội chợ|hội chợ thương mại|triển lãm thương mại	messe|messer|messen|varemesse*	trade fair*|trade show*|expo
# work and wages
arbeitsmarkt*|stellenmarkt*	rynek pracy|rynku pracy	thị trường lao động	arbeidsmarked*	labour market*|labor market*|job market*
arbeitslosigkeit*|arbeitslosenquote*|arbeitslosenzahl*	bezroboci*|stop* bezrobocia	thất nghiệp|tỷ lệ thất nghiệp|nạn thất nghiệp	arbeidsledighet*|ledighet*	unemployment|jobless rate|jobless*
arbeitslose|arbeitslosen|arbeitsloser|erwerbslos*|arbeitssuchend*	bezrobotn*	người thất nghiệp|thất nghiệp	arbeidsledige|arbeidsledig|arbeidssøker*	unemployed|jobseeker*|job seeker*|out of work
arbeitslosengeld*|bürgergeld*|hartz|sozialhilfe*|grundsicherung*	zasił*|pomoc* społeczn*	trợ cấp thất nghiệp|trợ cấp xã hội	dagpeng*|sosialhjelp*|arbeidsledighetstrygd*	unemployment benefit*|jobless benefit*|welfare benefit*|social benefit*
arbeitsplatz*|arbeitsstelle*	miejsc* pracy|etat*|posad*|stanowisk*	việc làm|vị trí|chỗ làm|công ăn việc làm	arbeidsplass*|stilling|stillinger|stillingen|jobber	job|jobs|workplace*|position|positions
beschäftigung*|erwerbstätig*	zatrudni*	việc làm|tuyển dụng|thuê	sysselsett*|ansettels*|beskjeftig*	employ|employment|employed
einstellung|einstellen|eingestellt|angestellt|neueinstellung*|angeheuert	zatrudni*|rekrutac*	tuyển dụng|thuê	ansatt|ansette*|rekrutter*	hire|hires|hired|hiring|recruit*
entlassung*|entlassen|stellenabbau*|massenentlass*|personalabbau*|gekündigt	redukc* etat*|zwolni*	sa thải|cắt giảm nhân sự|cắt giảm việc làm|cho thôi việc	oppsigels*|nedbemann*|oppsagt*|permitter*	layoff*|lay off|laid off|job cut*|redundanc*|dismissal*|sack|sacked|fired
kurzarbeit*	skrócon* czas* pracy|postojow*	làm việc bán thời gian|giảm giờ làm	permittering*|permittert*	short time work|furlough*|reduced hours
arbeitszeit*|arbeitsstunde*|überstunde*|vollzeit*|teilzeit*	czas* pracy|czasu pracy|nadgodzin*|pełn* etat*|pół etatu|godzin* pracy	giờ làm việc|thời gian làm việc|làm thêm giờ|toàn thời gian|bán thời gian	arbeidstid*|overtid*|heltid*|deltid*	working hours|working time|overtime|full time|part time
homeoffice*|telearbeit*|von zu hause	prac* zdaln*|pracy zdalnej|home office	làm việc tại nhà|làm việc từ xa	hjemmekontor*	home office|working from home|work from home|remote work*|telework*
arbeitgeber*|arbeitgeberverband*	pracodawc*	người sử dụng lao động|chủ lao động|giới chủ|nhà tuyển dụng	arbeidsgiver*	employer*
selbstständig*|selbständig*|freiberuf*|freelancer*	samozatrudni*|freelancer*|działalnoś* gospodarcz*	tự kinh doanh|làm nghề tự do|lao động tự do	selvstendig næringsdriv*|frilans*|selvstendig*	self employed|freelanc*
gastarbeiter*|wanderarbeiter*|saisonarbeit*|erntehelfer*	gastarbeiter*|pracowni* sezonow*|pracowni* migruj*|robotni* sezonow*	lao động nhập cư|lao động thời vụ|công nhân nhập cư|lao động xuất khẩu	sesongarbeid*|fremmedarbeid*|gjestearbeid*|arbeidsinnvandr*	migrant worker*|guest worker*|seasonal worker*
fachkraft*|facharbeit*|qualifiziert*	wykwalifikow*|specjalist*|fachow*	lao động có tay nghề|nhân lực chất lượng cao|lao động lành nghề	fagarbeid*|kvalifisert*|fagfolk*	skilled worker*|skilled labour|skilled labor|qualified
handwerk*	rzemieśl*|rzemiosł*	thợ thủ công|nghề thủ công|thợ	håndverk*	craft*|tradesm*|artisan*
praktikum*|praktikant*|auszubildend*|azubi*|lehrling*|lehrstelle*	staż|stażu|stażyst*|praktyk|praktyki|praktykant*	thực tập|thực tập sinh|học nghề|người học việc	praktikant*|lærling*|praksisplass*	intern|interns|internship*|apprentic*|trainee*
gehalt|gehälter*|löhne|löhnen|lohn|verdienst*|einkommen*	wynagrodz*|zarob*|pensj*	lương|tiền lương|thu nhập|mức lương	lønn|lønnen|lønninger|lønns*	wage|wages|salar*|pay|earnings|income*
mindestlohn*	płac* minimaln*|minimaln* wynagrodz*|minimaln* płac*|najniższ* krajow*	lương tối thiểu|mức lương tối thiểu	minstelønn*	minimum wage*
lohnerhöhung*|gehaltserhöhung*|lohnsteigerung*|lohnforderung*	podwyżk*|podwyżek	tăng lương	lønnsøkning*|lønnsvekst*|lønnskrav*|lønnshopp*	pay rise*|pay raise*|wage increase*|wage growth|salary increase*|pay hike*
tarifverhandlung*|tarifvertrag*|tarifstreit*|tarifrunde*|tarifabschluss*	negocjacj* płacow*|układ* zbiorow*|spor* płacow*	thương lượng tập thể|đàm phán lương|thỏa ước lao động tập thể|thoả ước lao động tập thể	lønnsoppgjør*|tariffavtale*|lønnsforhandl*|hovedoppgjør*|tariff*	collective bargaining|wage negotiation*|pay talks|wage talks|pay dispute*|collective agreement*
bonus|boni|bonuszahlung*|prämie*|zulage*|sonderzahlung*	premi*|bonus*|dodat* do|nagrod* pieniężn*	tiền thưởng|khoản thưởng	bonus*|premie*|tillegg*	bonus*|premium*|allowance*
warnstreik*|generalstreik*|streikend*|gestreikt*|streiken	strajk* generaln*|strajk* ostrzegawcz*|strajkuj*|strajkow*	tổng đình công|đình công|cuộc đình công|người đình công	streik|streiken|streiker|streiket|generalstreik*|storstreik*	general strike*|walkout*|striking workers|strikers|go on strike|went on strike|on strike
gewerkschaft*|betriebsrat*	związk* zawodow*|związek zawodow*|związkow*|rad* zakładow*|związków zawodow*	công đoàn|nghiệp đoàn|tổ chức công đoàn	fagforening*|fagforbund*|fagbevegels*|tillitsvalgt*	trade union*|labour union*|labor union*|union member*|works council*|unions
beförder*|aufstieg*|aufgestiegen*	awans*	thăng tiến|thăng chức	forfremm*|opprykk*	promoted|promotion*
# social security, poverty
rente|renten|rentner*|pension|pensionen|pensionär*|ruhestand*|altersvorsorge*	emerytur*|emeryt|emeryci|emerytów|rent|renta|renty|rencist*	lương hưu|nghỉ hưu|về hưu|người về hưu|hưu trí	pensjon*|alderspensjon*	pension*|retire*
rentenalter*|renteneintrittsalter*|rentenreform*	wiek* emerytaln*|wieku emerytalnego|reform* emerytaln*	tuổi nghỉ hưu|cải cách lương hưu|tuổi về hưu	pensjonsalder*|pensjonsreform*	retirement age|pension age|pension reform*
krankenversicherung*|krankenkasse*	ubezpieczeni* zdrowotn*|kas* chorych|nfz	bảo hiểm y tế	helseforsikring*|folketrygd*|sykeforsikring*	health insurance|health insurer*
sozialversicherung*|rentenversicherung*|sozialabgabe*	ubezpieczeni* społeczn*|zus|składk* społeczn*	bảo hiểm xã hội|an sinh xã hội	folketrygd*|trygd*|trygdeavgift*|nav	social security|social insurance|national insurance
versicherung*|versicherer*|versichert*	ubezpiecz*|ubezpieczyciel*	bảo hiểm|công ty bảo hiểm	forsikring*|forsikringsselskap*	insur*
kindergeld*|elterngeld*|familiengeld*	zasił* na dziec*|świadczeni* wychowawcz*|świadczeni* na dzieck*	trợ cấp trẻ em|trợ cấp nuôi con	barnetrygd*|foreldrepeng*|kontantstøtte*	child benefit*|child allowance*|parental allowance*
krankschreibung*|krankgeschrieb*|krankenstand*|krankengeld*	zwolnieni* lekarsk*|chorobow*	nghỉ ốm|trợ cấp ốm đau	sykemeld*|sykmeld*|sykefravær*|sykepeng*	sick leave|sick pay|sick note*
elternzeit*|mutterschutz*|mutterschaftsurlaub*	urlop* macierzyńsk*|urlop* rodzicielsk*|urlop* wychowawcz*|macierzyńsk*	nghỉ thai sản|thai sản	foreldrepermisjon*|fødselspermisjon*|pappaperm*|permisjon*	maternity leave|parental leave|paternity leave
urlaub*|jahresurlaub*|urlaubsgeld*	urlop*|wczas*	nghỉ phép|kỳ nghỉ	ferie|ferien|ferier|feriepeng*	vacation*|holiday leave|annual leave|holidays
armut*|verarm*|altersarmut*|kinderarmut*	ubóstw*|bied|bieda|biedy|biedę|biedzie|nędz*|ubożej*|zubożał*	nghèo đói|đói nghèo|nghèo|tình trạng nghèo	fattigdom*|fattig|fattige	poverty|impoverish*
arm|arme|armen|armer|ärmere*|ärmst*|mittellos*|bedürftig*	biedn*|ubog*|ubożs*|najbiedn*|potrzebując*	nghèo|người nghèo|nghèo khổ|nghèo khó	fattig*|trengende	poor|poorer|poorest|needy
armutsgrenze*|existenzminimum*	granic* ubóstwa|prog* ubóstwa|próg ubóstwa|minimum socjaln*|minimum egzystencji	ngưỡng nghèo|chuẩn nghèo|mức nghèo	fattigdomsgrense*|eksistensminimum*	poverty line|poverty threshold|breadline
obdachlos*|wohnungslos*	bezdomn*	vô gia cư|người vô gia cư	hjemløs*|bostedsløs*|uteligger*	homeless*
hunger*|verhunger*|unterernähr*	głod*|niedożywi*|klęsk* głodu	đói|nạn đói|chết đói|suy dinh dưỡng	sult|sulten|sulter|hungersnød*|underernær*|sulte	hunger*|famine*|starv*|malnutrition|malnourish*
ungleichheit*|einkommensunterschied*|kluft|schere zwischen	nierównoś*|rozwarstwieni*|przepaś*	bất bình đẳng|chênh lệch|khoảng cách giàu nghèo|hố ngăn cách	ulikhet*|forskjell*|kløft*|inntektsforskjell*	inequal*|gap|gaps|disparit*|wealth gap
mittelschicht*|mittelstand*|mittelklasse*	klas* średni*|klas* średniej	tầng lớp trung lưu|trung lưu	middelklasse*	middle class*
oberschicht*|elite*	elit*|klas* wyższ*|wyższ* sfer*	giới tinh hoa|tinh hoa|thượng lưu|tầng lớp thượng lưu	elite*|overklasse*	elite*|upper class*
arbeiterklasse*|arbeiterschaft*|proletar*	klas* robotnicz*|robotnicz*|proletari*	giai cấp công nhân|tầng lớp lao động|vô sản	arbeiderklasse*|proletari*	working class*|proletar*
lebensstandard*|wohlstand*|lebensverhältnis*	dobrobyt*|standard* życia|poziom* życia|stop* życiow*	mức sống|thịnh vượng|sự thịnh vượng|đời sống	velstand*|levestandard*	prosper*|standard of living|living standard*
bedürftigkeit*|hilfsbedürftig*|not|notlage*|notleidend*	potrzebując*|ubóstw*|biedzie|trudn* sytuacj*	hoàn cảnh khó khăn|túng thiếu	nød|nøden|nødlidende|trengende	hardship*|distress*|in need|needy
lebensmittelbank*|suppenküche*	bank* żywności|jadłodajni*	ngân hàng thực phẩm|bếp ăn từ thiện	matsentral*|suppekjøkken*|matutdeling*	food bank*|soup kitchen*
wohltätig*|wohltäter*|charity|spendenaktion*|hilfsaktion*	charytatywn*|dobroczynn*|filantrop*|zbiórk*|zbiórek	từ thiện|hoạt động từ thiện|nhà hảo tâm|quyên góp	veldedig*|velgjører*|innsamling*|innsamlingsaksjon*	charit*|philanthrop*|fundrais*|benefactor*
grundeinkommen*	dochód podstawow*|dochod* podstawow*	thu nhập cơ bản	borgerlønn*|grunninntekt*	basic income
# debt, loans, property
darlehen*|kredite|krediten|kreditvergabe*|kreditgeber*	pożycz*|kredyt*|kredytodawc*	khoản vay|cho vay|vay nợ|tín dụng|vay mượn	lån|lånet|lånene|långiver*|lånetaker*	loan*|lend|lender*|lending|borrow*
hypothek*|baukredit*|immobilienkredit*	hipote*|kredyt* hipoteczn*|kredyt* mieszkaniow*	thế chấp|vay thế chấp|vay mua nhà	boliglån*|pantelån*|huslån*	mortgage*|home loan*
tilgung*|rückzahlung*|zurückgezahl*|zurückzahl*|abbezahl*	spłat*|spłac*|zwrot* pieniędzy	trả nợ|hoàn trả|trả góp|trả lại	avdrag*|nedbetal*|tilbakebetal*	repay*|repaid|instalment*|installment*|pay back|paid back
gläubiger*	wierzyciel*	chủ nợ	kreditor*	creditor*
schuldner*|überschuldet*	dłużni*	con nợ|người vay nợ	skyldner*|debitor*|gjeldsoffer*	debtor*
schuldenerlass*|umschuldung*|schuldenschnitt*	umorzeni* długu|umorzeni* długów|restrukturyzac* zadłuż*|redukc* zadłuż*	xóa nợ|xoá nợ|tái cơ cấu nợ|giảm nợ|cơ cấu lại nợ	gjeldslette*|gjeldssanering*|ettergi* gjeld*	debt relief|debt restructuring|debt cut|debt cancellation|haircut
immobilie*|immobilienmarkt*|grundstück*|makler*|immobilienmakler*	nieruchom*|dział* budowlan*|agent* nieruchomości|pośredni* nieruchomości	bất động sản|thị trường bất động sản|nhà đất|môi giới bất động sản|lô đất	eiendomsmarked*|boligmarked*|tomt|tomten|tomta|tomter|eiendomsmegl*|eiendomsselskap*	real estate|property market*|housing market*|realtor*|plot of land|property developer*
immobilienblase*|blase|blasen|spekulationsblase*	bańk*|baniek|bańka spekulacyjna	bong bóng|bong bóng bất động sản	boble|boblen|boligboble*	bubble*
miete|mieten|mieter*|vermieter*|gemietet*|vermietet*|mietpreis*|mietvertr*	czynsz*|najem*|najmu|wynajm*|wynaję*|lokator*	thuê nhà|tiền thuê|tiền thuê nhà|người thuê|chủ nhà cho thuê|cho thuê	leie|leier|leien|husleie*|leietaker*|utleie*|leid	rent|rents|rented|renting|tenant*|landlord*|rental*
wohnungsnot*|wohnungsmangel*|wohnraum*|wohnungsmarkt*|wohnungsbau*	budownictw* mieszkaniow*|rynek mieszkaniow*|rynku mieszkaniow*|brak* mieszkań|mieszkaniow*	nhà ở|thiếu nhà ở|thị trường nhà ở|khủng hoảng nhà ở	boligmangel*|boligbygg*|boligpolit*|boligmarked*	housing shortage*|housing crisis|housing market*|affordable housing|housing construction
sozialwohnung*|sozialer wohnungsbau|sozialbau*	mieszkani* socjaln*|mieszkań socjaln*|mieszkani* komunaln*	nhà ở xã hội	kommunal bolig|kommunale boliger|sosialbolig*	social housing|council house*|council flat*|public housing
zwangsräum*|räumung*|geräumt	eksmis*|eksmitow*	cưỡng chế|trục xuất khỏi nhà|giải tỏa|giải toả	utkast*|tvangssalg*|kastet ut	evict*|repossess*|foreclos*
# farming, food, fish
ernte*|geerntet*|missernte*|ernteausfall*	zbior|zbiory|zbiorów|żniw*|plon*|nieurodzaj*	thu hoạch|mùa màng|vụ mùa|mất mùa	avling*|innhøst*|høste|høstet	harvest*|crop|crops
getreide*|weizen*|mais|gerste*|roggen*	zboż*|pszenic*|kukurydz*|jęczmi*	ngũ cốc|lúa mì|lúa mạch|hạt ngô|bắp	korn|kornet|hvete*|mais|rug	grain*|wheat|maize|barley|cereal*|rye
reisernte*|reisanbau*|reisfeld*	ryż|ryżu|ryżow*|ryżem	gạo|lúa gạo|lúa|ruộng lúa|cơm	ris|risen|rismark*	rice
kartoffel*	ziemnia*|kartof*	khoai tây	potet*	potato*
gemüse*|obst|früchte|frucht	warzyw*|owoc*	rau|rau củ|trái cây|hoa quả|rau quả	grønnsak*|frukt*	vegetable*|fruit*
fleisch*|rindfleisch*|schweinefleisch*|geflügel*	mięs*|wołowin*|wieprzowin*|drob|drobiu	thịt|thịt bò|thịt lợn|thịt heo|gia cầm|thịt gà	kjøtt*|storfekjøtt*|svinekjøtt*|fjørfe*|kylling*	meat|beef|pork|poultry|chicken*
milch*|käse|butter|molkerei*	mleko|mleka|mlecz*|ser|sera|sery|serów|masło|masła	sữa|phô mai|pho mát|bơ	melk*|ost|osten|oster|smør|meieri*	milk|cheese*|butter|dairy
brot|brote|brotes|bäcker*|mehl	chleb*|piekarz*|piekarni*|mąk|mąka|mąki|mąkę	bánh mì|bột mì|tiệm bánh	brød|brødet|baker|bakeri*|mel|melet	bread|baker|bakery|bakeries|flour
ei|eier|eiern	jajo|jaja|jajek|jajk*	trứng|quả trứng	egg|egget|eggene	egg|eggs
zucker*|süßigkeit*|schokolade*	cukier|cukr*|słodycz*|czekolad*	đường ăn|kẹo|sô cô la|đồ ngọt	sukker*|godteri*|sjokolade*	sugar*|sweets|candy|chocolate*
kaffee*|tee|tees|kakao*	kaw|kawa|kawy|kawę|herbat*|kakao*	cà phê|trà|ca cao	kaffe*|te|teen|kakao*	coffee|tea|cocoa
alkohol*|bier|biere|wein|weine|wodka*	alkohol*|piw|piwo|piwa|wino|wina|wódk*|wódek	rượu|bia|đồ uống có cồn|rượu vang	alkohol*|øl|ølet|vin|vinen|viner|vodka*|brennevin*	alcohol*|beer|beers|wines|vodka
vieh|viehzucht*|rind|rinder*|kuh|kühe*|schwein*|schaf|schafe|ziege*|huhn|hühner*	bydł*|krow|krowa|krowy|świn*|owc|owce|owiec|koza|kozy|kóz|kury|kurcząt*|kurczak*|hodowl*	gia súc|bò|lợn|heo|cừu|dê|gà|chăn nuôi|vật nuôi	storfe*|kveg|ku|kua|kyr|gris|grisen|griser|sau|sauer|geit*|høne|høns*|husdyr*	cattle|livestock|cow|cows|pig|pigs|sheep|goat*|hen|hens
bauernhof*|landwirtschaftlich*|agrar*	gospodarstw* roln*|rolnicz*|rolnictw*|agrarn*	trang trại|nông trại|nông nghiệp|đồn điền	gård|gården|gårder|gårdsbruk*|landbruks*	farm|farms|agrarian|farmland
landwirtschaftsminister*|agrarminister*	minist* rolnictwa	bộ nông nghiệp|bộ trưởng nông nghiệp	landbruksminister*|landbruksdepartement*	agriculture minist*|agriculture secretary|agriculture department
dünger*|düngemittel*|pestizid*|pflanzenschutzmittel*|glyphosat*	nawóz*|pestycyd*|opryski	phân bón|thuốc trừ sâu|thuốc bảo vệ thực vật	gjødsel*|kunstgjødsel*|plantevernmiddel*|sprøytemid*|pesticid*	fertilizer*|fertiliser*|pesticide*|herbicide*
saatgut*|samen|aussaat*	nasion*|siew*|zasiew*	hạt giống|gieo trồng	såkorn*|frø|frøet|såing*	seed|seeds|sowing
bewässer*	nawadn*|nawodni*|irygac*	tưới tiêu|thủy lợi|thuỷ lợi|tưới	vanning*	irrigat*
fischerei*|fischer|fischern|fischfang*|fangquote*|fischerboot*	rybołów*|ryba|rybac*|rybak*|połow*|kut* rybac*	ngư dân|đánh cá|đánh bắt cá|nghề cá|tàu cá|thủy sản|thuỷ sản	fiske|fiskeri*|fisker|fiskere|fiskebåt*|fangst*|fiskekvote*	fishing|fisher*|catch quota*|trawler*
lachs|lachse|fischzucht*|aquakultur*	łoso*|hodowl* ryb|akwakultur*	cá hồi|nuôi cá|nuôi trồng thủy sản|nuôi trồng thuỷ sản	laks|laksen|lakseoppdrett*|oppdrett*|havbruk*	salmon|fish farm*|aquaculture
kabeljau*|hering*|thunfisch*	dorsz*|śledź|śledzi*|tuńczyk*	cá tuyết|cá trích|cá ngừ	torsk*|sild|silden|tunfisk*|skrei	cod|herring*|tuna
# tourism, leisure trade
tourismusbranche*|reisebranche*|fremdenverkehr*|reiseveranstalter*	branż* turysty*|turysty*|biur* podróży|touroperator*	ngành du lịch|công ty du lịch|hãng lữ hành|lữ hành	reiseliv*|reiselivsnæring*|reisebyrå*|turoperatør*|turistnæring*	tourism industry|travel agenc*|tour operator*|tourism sector
gastronomie*|gaststätte*|gastgewerbe*|kneipe*|café*	gastronom*|lokal* gastronom*|pub|puby|pubów|kawiarni*|knajp*	nhà hàng|quán bar|quán cà phê|quán ăn|ngành ẩm thực	serveringssted*|utested*|kafé*|pub|puber|puben|utelivs*	hospitality|pub|pubs|bar|bars|café*
gast|gäste*	gośc*	khách|khách mời	gjest*	guest*
unterkunft*|übernachtung*|ferienwohnung*	nocleg*|zakwaterow*|kwater*	chỗ ở|lưu trú|nơi ở|nhà trọ	overnatting*|innkvarter*|losji*|herberge*	accommodation*|lodging*|overnight stay*
`
