/** Words of law: courts, trials, crimes, police, prisons, rights and contracts. Format: `parseVocabulary`. */
export const LAW = `de	pl	vi	nb	en
# courts and judges
verfassungsgericht*|bundesverfassungsgericht*	trybunał* konstytucyjn*|sąd* konstytucyjn*	tòa án hiến pháp|toà án hiến pháp	forfatningsdomstol*|grunnlovsdomstol*	constitutional court*
oberstes gericht|oberste gericht*|obersten gericht*|oberster gerichtshof|oberste gerichtshof|obersten gerichtshof*|supreme court	sąd* najwyższ*|sądu najwyższego	tòa án tối cao|toà án tối cao|tòa tối cao|toà tối cao	høyesterett*	supreme court*|high court*
berufungsgericht*|landgericht*|oberlandesgericht*	sąd* apelacyjn*|sądu apelacyjnego	tòa phúc thẩm|toà phúc thẩm|tòa án phúc thẩm|toà án phúc thẩm	lagmannsrett*|ankedomstol*|appelldomstol*	appeals court*|court of appeal*|appellate
amtsgericht*|bezirksgericht*	sąd* rejonow*|sąd* okręgow*|sądu rejonowego|sądu okręgowego	tòa án quận|toà án quận|tòa án huyện|toà án huyện|tòa sơ thẩm|toà sơ thẩm|tòa án nhân dân|toà án nhân dân	tingrett*|byrett*	district court*|magistrates court*|county court*
bundesgericht*	sąd* federaln*|trybunał* federaln*	tòa án liên bang|toà án liên bang	føderal domstol|føderale domstol*	federal court*
verwaltungsgericht*	sąd* administracyjn*	tòa án hành chính|toà án hành chính|tòa hành chính|toà hành chính	forvaltningsdomstol*	administrative court*
arbeitsgericht*	sąd* pracy	tòa án lao động|toà án lao động	arbeidsrett*	labour court|labor court|employment tribunal*
militärgericht*|kriegsgericht*	sąd* wojskow*|trybunał* wojskow*	tòa án quân sự|toà án quân sự	militærdomstol*|krigsrett*	military court*|court martial*|military tribunal*
kriegsverbrechertribunal*|un tribunal*	trybunał* do spraw zbrodni	tòa án tội phạm chiến tranh|toà án tội phạm chiến tranh	krigsforbryterdomstol*|krigsforbrytertribunal*	war crimes tribunal|war crimes court
justiz*|justizbehörd*|rechtspflege*	wymiar* sprawiedliwości|sądownictw*	tư pháp|ngành tư pháp	justis*|rettsvesen*|domstolene	judicia*|justice system
justizminister*	minist* sprawiedliwości	bộ trưởng tư pháp|bộ tư pháp	justisminister*|justisdepartement*	justice minist*|justice department|department of justice|attorney general
generalstaatsanwalt*|generalbundesanwalt*|bundesanwalt*	prokurator* generaln*	tổng công tố|tổng chưởng lý|viện kiểm sát tối cao	riksadvokat*	attorney general|prosecutor general|chief prosecutor*
gerechtigkeit*|gerecht|gerechte*|ungerecht*	sprawiedliw*|niesprawiedliw*	công lý|công bằng|bất công	rettferdig*|urettferdig*	justice|injustice|fair|unfair
chefrichter*|gerichtspräsident*|vorsitzend* richter*	przewodnicząc* składu|prezes* sądu	chánh án|thẩm phán chủ tọa|thẩm phán chủ toạ|chủ tọa phiên tòa|chủ toạ phiên toà	rettsformann*|høyesterettsjustitiarius|sorenskriver*	chief justice|presiding judge
geschworene*|jury|schöff*|jurymitglied*	ław* przysięgłych|przysięgł*|ławni*	bồi thẩm đoàn|bồi thẩm viên|hội thẩm	jury*|lagrette*|meddommer*	juror*|jury|juries
gerichtssaal*|gerichtssäl*|gerichtsgebäude*	sal* rozpraw|sali sądowej|gmach* sądu	phòng xử án|phòng xét xử	rettssal*|tinghus*|rettslokal*	courtroom*|courthouse*
protokollant*|gerichtssprecher*	rzeczni* sądu	người phát ngôn tòa án|người phát ngôn toà án	domstolens talsperson*	court spokes*
notar*	notariusz*|notarialn*	công chứng|công chứng viên	notar*	notary|notari*
jurist*	praw* ekspert*|prawnik*|prawnic*	luật gia|nhà luật học|pháp lý	jurist*|juridisk*	jurist*|legal scholar*|legal
rechtlich*|gesetzlich*|legal|legale*|rechtmäßig*	prawn|prawny|prawna|prawne|prawnego|prawnej|prawnych|prawnym|legaln*|zgodn* z prawem	hợp pháp|pháp lý|theo luật	rettslig*|lovlig*|lovfest*|juridisk*	legal|legally|lawful*|statutory
illegal*|rechtswidrig*|gesetzwidrig*|widerrechtlich*|unrechtmäßig*	nielegaln*|bezprawn*|niezgodn* z prawem	bất hợp pháp|trái phép|phi pháp|trái pháp luật	ulovlig*|lovstridig*|rettsstridig*	illegal*|unlawful*|illicit
verfassungswidrig*	niekonstytucyjn*|niezgodn* z konstytucją	vi hiến|trái hiến pháp	grunnlovsstridig*|forfatningsstridig*	unconstitutional*
legalisier*|entkriminalisier*	legaliz*|zalegaliz*|depenaliz*|dekryminaliz*	hợp pháp hóa|hợp pháp hoá|phi hình sự hóa|phi hình sự hoá	legaliser*|avkriminaliser*	legali*|decriminali*
gesetzbuch*|strafgesetzbuch*|strafrecht*	kodeks*|praw* karn*	bộ luật|luật hình sự|bộ luật hình sự	straffelov*|strafferett*|lovbok*	penal code|criminal code|criminal law
zivilrecht*|zivilklage*|zivilprozess*	praw* cywiln*|pozew* cywiln*|proces* cywiln*|cywilnoprawn*	luật dân sự|dân sự|kiện dân sự	sivilrett*|sivil sak|sivilt søksmål	civil law|civil lawsuit*|civil suit*|civil case*
präzedenzfall*|grundsatzurteil*	precedens*	tiền lệ|án lệ	presedens*	precedent*|landmark ruling*
zuständig gericht*|gerichtsbarkeit*	jurysdykc*|właściw* sąd*	quyền tài phán|thẩm quyền xét xử	jurisdiksjon*	jurisdiction*
# proceedings
prozess|prozesse|prozesses|gerichtsverfahren*|strafverfahren*|prozessauftakt*	proces|procesu|procesie|procesy|rozpraw*|postępowani* karn*	phiên tòa|phiên toà|xét xử|phiên xét xử|vụ xử|vụ kiện	rettssak*|straffesak*|rettergang*	trial|trials|court case*|on trial
verfahren|verfahrens*|ermittlungsverfahren*	postępowani*	thủ tục tố tụng|tố tụng|vụ án	rettsprosess*|saksbehandl*	proceeding*
verhandlung|gerichtsverhandlung*|hauptverhandlung*|gerichtstermin*	rozpraw*	phiên tòa|phiên toà|phiên xử	rettsmøte*|hovedforhandling*	court hearing*|court session*
klage|klagen|kläger*|verklag*|geklagt|sammelklage*	pozew*|pozw*|powódk*|skarg*|pozywa*	khởi kiện|đơn kiện|nguyên đơn|vụ kiện	søksmål*|saksøk*	lawsuit*|suit|suits|sue|sues|sued|suing|plaintiff*|litigat*
beklagte*	pozwan*	bị đơn	saksøkte*|innstevnt*	defendant*|respondent*
angeklagt*|beschuldigt*	oskarżon*|podsądn*	bị cáo|bị can	tiltalt*|siktede|siktet	defendant*|accused
tatverdächtig*|verdacht*	podejrz*	nghi phạm|nghi can|tình nghi|nghi ngờ	mistenk*|mistanke*	suspect*|suspicion*
anklageschrift*|anklageerhebung*|anklagepunkt*|anklage erhoben	akt* oskarżenia|aktu oskarżenia|zarzut*	cáo trạng|bản cáo trạng|tội danh	tiltale|tiltalen|tiltalebeslutning*|tiltalepunkt*|siktelse*	indict*|charge sheet
verteidiger*|strafverteidiger*|rechtsbeistand*	obrońc*	luật sư bào chữa|người bào chữa|bào chữa	forsvarer*|forsvarsadvokat*|bistandsadvokat*	defence lawyer*|defense lawyer*|defence attorney*|defense attorney*|counsel
nebenkläg*|opferanwalt*	oskarżyciel* posiłkow*|pełnomocni* pokrzywdzon*	luật sư bên bị hại|luật sư của nạn nhân	bistandsadvokat*	victims lawyer*|joint plaintiff*
plädoyer*|plädier*|schlussplädoyer*	mow* końcow*|mow* obrończ*	tranh tụng|lời bào chữa|lời cuối cùng	prosedyre|prosedyren|sluttprosedyre*|prosederte	closing argument*|plea|pleas|plead*|pled
geständnis*|gestand|gestanden|gesteht	przyzna* się do|przyznał|przyznała|przyznan* do winy	thú nhận|nhận tội|thú tội|khai nhận	tilstå*|innrømm*	confess*|admit|admits|admitted|admission*
schuldig*|schuld|schuldspruch*|unschuldig*	winn|winny|winna|winni|wina|winy|winę|winnych|niewinn*	có tội|phạm tội|vô tội|tội lỗi	skyldig*|skyld|skylden|uskyldig*	guilt*|innocen*
freispruch*|freigesproch*|freisprach*|freisprech*	uniewinni*	tha bổng|trắng án|tuyên vô tội	frifinn*|frikjent*|frikjenn*|frifunnet	acquit*|exonerat*
schuldspruch*|verurteilung*	skazani*|skazują*	kết án|bản án|tuyên án	domfell*|fellende dom	conviction*|convict|convicted
strafe*|bestraf*|straffrei*	kar|kara|kary|karę|karze|karn*|ukara*|karani*|bezkarn*	hình phạt|trừng phạt|mức án|xử phạt|bị phạt	straff|straffe|straffen|straffes|straffet|straffri*	punish*|penalt*|impunity
strafmaß*|höchststrafe*|mindeststrafe*	wymiar* kary|maksymaln* kar*|najwyższ* kar*	mức án|mức án cao nhất|khung hình phạt	strafferamme*|maksimumsstraff*|minstestraff*|straffeutmål*	maximum sentence*|minimum sentence*|maximum penalt*|sentencing
haftstrafe*|gefängnisstrafe*|freiheitsstrafe*|jahre haft|jahren haft	kar* więzienia|lat więzienia|lata więzienia|kar* pozbawienia wolności|pozbawieni* wolności	án tù|tù giam|năm tù|phạt tù	fengselsstraff*|års fengsel|år i fengsel|års forvaring	prison sentence*|prison term*|jail term*|years in prison|years in jail|imprison*
lebenslang*	dożywo*	chung thân|tù chung thân	livstid*|på livstid	life sentence*|life imprisonment|life in prison|for life
bewährung*|bewährungsstrafe*	w zawieszeniu|dozór* kurator*|kar* w zawieszeniu	án treo|quản chế	betinget*|prøveløslat*|betinga	suspended sentence*|probation*|parole*
geldstrafe*|bußgeld*|strafzahlung*|geldbuße*	grzywn*|mandat* karn*|mandatem|kar* pieniężn*	phạt tiền|tiền phạt|bị phạt tiền	bot|boten|bøter|bøtelagt|bøtelegg*|forelegg*|gebyr*	fined
todesstrafe*|todesurteil*|hinricht*|hingerichtet*	kar* śmierci|wyrok* śmierci|egzekuc*	tử hình|án tử hình|hành quyết|hành hình	dødsstraff*|dødsdom*|henrett*	death penalt*|death sentence*|execut*|capital punishment
berufung|revision|revisions*|rechtsmittel*|einspruch*	apelac*|kasac*|odwoła* się|odwołani*	kháng cáo|phúc thẩm|kháng nghị|kháng án	anke|anker|anket|anken|ankesak*|ankefrist*	appeal|appeals|appealed|appealing
instanz*	instanc*	cấp xét xử|cấp sơ thẩm	instans*|rettsinstans*	instance|instances
einstellung des verfahrens|verfahren eingestellt|verfahrenseinstellung*	umorzen*|umorzy*	đình chỉ vụ án|bãi bỏ cáo buộc	henlagt*|henleg*	charges dropped|drop the charges|dropped charges|dropped the case
aufgehoben*|kassier*|aufhob	uchylon*|uchyli*	hủy án|huỷ án|bác bỏ|hủy bản án|huỷ bản án|lật ngược	opphevet|omgjor*	overturn*|quash*|struck down|strike down|set aside
einstweilig*|verfügung*|eilantrag*	zabezpieczeni*|tymczasow* nakaz*	lệnh tạm thời|lệnh cấm tạm thời|lệnh của tòa|lệnh của toà	midlertidig forføyning*|midlertidig forføyning	injunction*|restraining order*|interim order
vorladung*|vorgeladen*	wezwani* do sądu|wezwan* na świadka	trát|trát hầu tòa|trát hầu toà|triệu tập|giấy triệu tập	stevning*|innkalling*	subpoena*|summon*
aussage|aussagen|zeugenaussage*|ausgesagt|sagte aus|vernehm*|vernommen	zezna*|przesłuch*	lời khai|khai báo|làm chứng|cung khai|thẩm vấn|lấy lời khai	forklar*|avhør*|vitneforklaring*|vitnemål*	testimon*|testif*|statement to police|interrogat*|questioned by
augenzeuge*|augenzeugin*	naoczn* świad*|świad* naoczn*	nhân chứng|người chứng kiến|nhân chứng tận mắt	øyenvitne*|øyevitne*	eyewitness*|bystander*
sachverständig*|gutachter*|gutachten*	biegł*|rzeczoznawc*|ekspertyz*|opini* biegł*	giám định viên|giám định|chuyên gia giám định	sakkyndig*|takst*	expert witness*|expert opinion|forensic expert*|apprais*
beweismaterial*|beweismittel*|beweisstück*|indiz|indizien*	materiał* dowodow*|poszlak*	vật chứng|tang vật|chứng cứ	bevismateriale*|bevis|indisi*	exhibit|exhibits|evidence|circumstantial
forensi*|gerichtsmedizin*|rechtsmedizin*|spurensicherung*	kryminalisty*|medycyn* sądow*|sekcj* zwłok	pháp y|giám định pháp y|khám nghiệm	rettsmedisin*|kriminaltekni*	forensic*|coroner*
obduktion*|autopsie*|obduzier*	sekcj* zwłok|autopsj*	khám nghiệm tử thi|giải phẫu tử thi	obduksjon*|obduser*	autops*|post mortem|postmortem
fingerabdruck*|dna spur*|spur|spuren	odcis* palc*|ślad|śladu|ślady|śladów	dấu vân tay|dấu vết	fingeravtrykk*|spor|sporene|sporet	fingerprint*|trace|traces|clue|clues
lügendetektor*|meineid*|falschaussage*	krzywoprzysię*|fałszyw* zeznani*|wariograf*	khai man|nói dối trước tòa|nói dối trước toà|máy phát hiện nói dối	mened|falsk forklaring|løgndetektor*	perjur*|false testimony|lie detector*
verjähr*	przedawni*	hết thời hiệu|thời hiệu	foreld*	statute of limitations|time barred
vergleich|vergleichs|außergerichtlich*	ugod*	dàn xếp|hòa giải|hoà giải|thỏa thuận dàn xếp|thoả thuận dàn xếp	forlik*	settlement*|settled|settle|out of court
schlichtung*|schiedsgericht*|schiedsverfahren*	arbitraż*|sąd* arbitrażow*|sąd* polubown*	trọng tài|tòa trọng tài|toà trọng tài|phân xử	voldgift*	arbitrat*
schadenersatz*|schadensersatz*|schmerzensgeld*|entschädig*	odszkodowa*|zadośćuczyni*|rekompensat*	bồi thường|tiền bồi thường|đền bù	erstatning*|oppreisning*|kompensasjon*	compensat*|damages|restitution|redress
wiedergutmachung*|reparation*	reparac*|zadośćuczyni*	bồi thường chiến tranh|bồi thường	krigserstatning*|oppreisning*	reparation*
haftung*|haftbar*|haftpflicht*	odpowiedzialnoś* cywiln*|odpowiedzialnoś* prawn*	trách nhiệm pháp lý|trách nhiệm dân sự	erstatningsansvar*|ansvarlig|juridisk ansvar	liabil*|liable
kaution*|kautionszahlung*	kaucj*|poręczeni* majątkow*	tiền bảo lãnh|bảo lãnh|tại ngoại	kausjon*	bail
begnadig*|amnestie*|gnadengesuch*	ułaskaw*|amnest*	ân xá|đặc xá|xin ân xá|khoan hồng	benåd*|amnesti*	pardon*|amnest*|clemency
auslieferung*|auslieferungsantrag*|ausgeliefert*	ekstradyc*|ekstradow*	dẫn độ	utlever*	extradit*
# crimes
straftäter*|täter|täters|täterin*|verbrecher*|kriminelle*	sprawc*|przestępc*	thủ phạm|hung thủ|tội phạm|kẻ phạm tội	gjerningsmann*|gjerningsmenn*|gjerningsperson*|forbryter*|kriminelle	perpetrator*|offender*|culprit*|criminals|criminal
straftat*|delikt*|vergehen*|verbrechen*	przestępstw*|wykrocze*|czyn karaln*|czyn* zabronion*	tội|hành vi phạm tội|tội ác|vụ phạm tội	lovbrudd*|straffbar*|forbrytels*	offence*|offense*|crime|crimes|felony|felonies|misdemean*
tatort*	miejsc* zbrodni|miejsc* zdarzenia|miejsc* przestępstwa	hiện trường|hiện trường vụ án	åsted*|gjerningssted*	crime scene*|scene of the crime
tatwaffe*|mordwaffe*	narzędzi* zbrodni	hung khí|vũ khí gây án	drapsvåpen*|mordvåpen*	murder weapon*
motiv*|tatmotiv*|beweggrund*	motyw*|pobudk*|pobudek	động cơ	motiv|motivet|motiver	motive*
komplize*|mittäter*|mitwisser*|beihilfe*|drahtzieher*	wspólni*|współsprawc*|pomocnictw*	đồng phạm|tòng phạm|kẻ chủ mưu|chủ mưu	medskyldig*|medhjelper*|medvirk*|bakmann*|bakmenn*	accomplice*|complicit*|mastermind*|aiding and abetting|co conspirator*
mörder*|killer*|totschläg*	morderc*|zabójc*	kẻ giết người|sát nhân|kẻ sát nhân|sát thủ	drapsmann*|drapsmenn*|morder*	murderer*|killer*|assassin*
totschlag*|tötung*|fahrlässig* tötung	zabójstw*|nieumyślne spowodowanie śmierci	ngộ sát|tội giết người|vụ giết người	drap|drapet|drapene|drapssak*|uaktsomt drap	manslaughter|homicide*
attentat*|mordanschlag*	zamach*	ám sát|vụ ám sát|kẻ ám sát|âm mưu ám sát	attentat*|drapsforsøk*|attentatsmann*	assassinat*|attempted murder|attempt on
anschlag|anschläge*|anschlags*|bombenanschlag*|terroranschlag*	zamach*|atak* terrorystyczn*	vụ tấn công|vụ đánh bom|tấn công khủng bố|vụ khủng bố	terrorangrep*|bombeangrep*|terroraksjon*|anslag	terror attack*|terrorist attack*|bomb attack*|bombing*
selbstmordattent*|selbstmordanschlag*	zamachow* samobój*|samobójcz* zamach*|zamach* samobójcz*	đánh bom tự sát|kẻ đánh bom liều chết|đánh bom liều chết	selvmordsbomb*|selvmordsaksjon*|selvmordsangrep*	suicide bomb*|suicide attack*
amoklauf*|amokfahrt*|amoktat*	szaleniec*|masakr*|strzelanin*	vụ xả súng|kẻ xả súng|thảm sát	massedrap*|skolemassakre*|massakre*	shooting spree*|rampage*|mass shooting*|killing spree
schüsse|schuss|schütze*|erschoss*|geschossen*|schoss|schossen|schieß*	strzał*|strzela*|zastrzel*|postrzel*|napastni*	nổ súng|vụ nổ súng|xả súng|vụ xả súng|bắn|tay súng|phát súng|bắn chết	skyting*|skudd|skuddene|skjøt|skutt|skyt|skyter|skyte|gjerningsmann*	shooting*|shot|shots|shoot|shoots|gunman|gunmen|gunfire|gunshot*|shooter*
massaker*|blutbad*|gemetzel*	masakr*|rzeź|rzezi	thảm sát|vụ thảm sát|tàn sát	massakr*|blodbad*	massacre*|bloodbath|slaughter*
messer*|messerangriff*|messerattack*|erstochen*|niedergestochen|messerstech*	nóż|noża|noże|nożem|nożu|nożow*|ugodz*|dźgn*|zadźga*	dao|đâm|con dao|tấn công bằng dao|đâm dao	kniv|kniven|kniver|knivstukk*|knivangrep*|knivstikk*	knife|knives|knifed|stab|stabs|stabbed|stabbing*
pistole*|revolver*|gewehr*|schusswaffe*|feuerwaffe*	pistolet*|rewolwer*|karabin*|strzelb*|broń* paln*|broni palnej	súng|khẩu súng|súng ngắn|súng trường	pistol*|gevær*|rifle*|skytevåpen*|håndvåpen*	gun|guns|pistol*|handgun*|rifle*|firearm*
munition*|patrone*|kugel|kugeln	amunic*|nabój*|naboi|kul|kula|kule	đạn|đạn dược|viên đạn	ammunisjon*|kule|kula|kuler|kulene|patron*	ammunition|bullet*|cartridge*
waffenrecht*|waffengesetz*|waffenbesitz*	dostęp* do broni|posiadani* broni	kiểm soát súng|sở hữu súng|luật súng đạn	våpenlov*|våpenkontroll*	gun control|gun law*|gun ownership|firearms law
vergewaltig*	gwałt|gwałtu|gwałty|gwałtów|gwałcic*|zgwałc*	hiếp dâm|cưỡng hiếp|kẻ hiếp dâm	voldtekt*|voldta*|voldtok	rape*|raping|rapist*
missbrauch*|kindesmissbrauch*	wykorzystywan* seksualn*|wykorzystywani* seksualn*|molestow*|pedofil*	lạm dụng|lạm dụng tình dục|xâm hại|xâm hại tình dục|ấu dâm	overgrep*|overgriper*|misbruk*|seksuelt misbruk	sexual abuse|child abuse|abuse|abused|abuser*|paedophil*|pedophil*
sexuelle belästigung|sexueller belästigung|belästig*	molestowani*|napastowani*	quấy rối|quấy rối tình dục	trakasser*|seksuell trakassering	harass*
häusliche gewalt|häuslicher gewalt	przemoc* domow*	bạo lực gia đình|bạo hành gia đình|bạo hành	vold i nære relasjoner|familievold*	domestic violence|domestic abuse
misshandl*|quäl*|gequält*	znęca*|maltretow*|katowa*	ngược đãi|hành hạ|bạo hành	mishandl*	mistreat*|ill treat*|maltreat*
folter*|gefoltert*	tortur*	tra tấn|sự tra tấn	tortur*	tortur*
körperverletzung*|tätlich*	uszkodzeni* ciała|pobici*|pobił*	cố ý gây thương tích|gây thương tích|hành hung	legemsbeskadig*|legemskrenk*|kroppsskad*	bodily harm|grievous|battery
schläger*|prügel*|geprügelt|schlug*|geschlagen	pobi*|bójk*|bójek|bij|bije|bito|bił|bili	đánh đập|đánh nhau|ẩu đả	slagsmål*|banket*|banke|slått|slo|slår	beat|beats|beaten|beating*|brawl*
raub|raubüberfall*|überfall*|räuber*|geraubt|ausgeraubt	rabun*|napad*|rozbój*|bandyc*|zrabow*	cướp|vụ cướp|cướp tài sản|kẻ cướp|tên cướp	ran|ranet|ranene|raner*|ransmann*|ransmenn*|røver*	robber*|robbed|robbing|heist*|mugg*
einbruch*|einbrech*|eingebroch*	włama*|włamywacz*	đột nhập|trộm đột nhập|vụ đột nhập	innbrudd*|brøt seg inn	burglar*|break in|break ins|broke into|broken into
diebstahl*|dieb|diebe|dieben|gestohlen*|stehlen|stahl|klau*	kradzie*|złodziej*|skradzion*|ukrad*|kradn*|kraś*	trộm cắp|trộm|ăn cắp|kẻ trộm|đánh cắp|lấy cắp	tyveri*|tyv|tyver|tyven|tyvene|stjål*|stjele*	theft*|thief|thieves|steal*|stole|stolen
betrüg*|betrog*|schwindel*	oszust*|oszuka*|oszuki*|wyłudz*	lừa đảo|gian lận|vụ lừa đảo|kẻ lừa đảo|lừa	bedrageri*|bedra|bedrar|bedro|svindel*|svindl*|lurt	fraud*|scam*|swindl*|defraud*|deceiv*|decept*
fälsch*|gefälscht*|plagiat*	fałszer*|sfałszow*|podrób*|podrabi*|falsyfikat*	làm giả|giả mạo|hàng giả|đạo văn	forfalsk*|falskneri*|plagiat*|falske|falskt	forge|forged|forger|forgery|forgeries|counterfeit*|falsif*|plagiar*|fake|fakes|faked
geldwäsch*|schwarzgeld*	prani* pieniędzy|brudn* pieniądz*|brudn* pieniędz*	rửa tiền	hvitvask*	money laundering|launder*
erpress*|lösegeld*	szantaż*|okup|okupu|wymusz*	tống tiền|tiền chuộc|đòi tiền chuộc	utpress*|løsepeng*	blackmail*|extort*|ransom*
entführ*|geiselnahme*|geiselnehm*|verschlepp*|kidnapp*	porwa*|uprowadz*|porywacz*	bắt cóc|vụ bắt cóc|kẻ bắt cóc	kidnapp*|bortfør*|gisselta*	kidnap*|abduct*|hijack*
geisel|geiseln	zakładni*	con tin	gissel|gisler|gislene|gisselet	hostage*
vermisst*|verschwunden*|verschwand*|verschwind*	zagini*|zaginą*|zniknę*|znikną*|zniknięci*	mất tích|biến mất|người mất tích	savn|savnet|savnede|forsvant|forsvunn*|forsvinn*	missing|disappear*|vanish*
menschenhandel*|schleuser*|schlepper*|schmuggl*|geschmuggelt*|schmuggel*	przemyt*|przemyc*|handl* ludźmi|handel ludźmi	buôn người|buôn lậu|buôn bán người|đưa người vượt biên trái phép	menneskehandel*|smugl*|menneskesmugl*	smuggl*|traffick*
drogenhandel*|drogenhändl*|drogenkartell*|drogenboss*|kartell*	handel* narkotyk*|handl* narkotyk*|kartel*|dealer*	buôn ma túy|buôn ma tuý|buôn bán ma túy|buôn bán ma tuý|trùm ma túy|trùm ma tuý|băng đảng ma túy|băng đảng ma tuý	narkotikahandel*|narkokartell*|kartell*|narkotikasmugl*	drug traffick*|drug deal*|drug cartel*|cartel*|drug lord*
kokain*|heroin*|cannabis|marihuana|haschisch*	kokain*|heroin*|marihuan*|konop*|haszysz*	cocaine|heroin|cần sa|cô ca in	kokain*|heroin*|cannabis|hasj*|marihuana	cocaine|heroin|cannabis|marijuana|hashish
banden*|gang|gangs|gangster*|bandenkrimin*	gang|gangi|gangu|gangów|gangster*|szajk*|band|banda|bandy	băng đảng|băng nhóm|xã hội đen|côn đồ	gjeng|gjengen|gjenger|gjengkrimin*|bande|banden|gangster*	gang|gangs|gangster*|mob
mafia*|organisierte kriminalität|organisierten kriminalität|organisierter kriminalität|mafiös*	mafi*|przestępczoś* zorganizowan*|zorganizowan* przestępczoś*	mafia|tội phạm có tổ chức	mafia*|organisert kriminalitet|organiserte kriminalitet*	mafia*|organized crime|organised crime|mobster*
brandstift*|brandanschlag*|angezündet*|in brand gesteckt	podpal*	phóng hỏa|phóng hoả|đốt|cố ý gây cháy	ildspåsett*|brannstift*|påtent*|påtenn*|satt fyr	arson*|set fire|set on fire|torch*
vandalis*|sachbeschädig*|graffiti*	wandal*|zniszczeni* mienia|graffiti	phá hoại|phá hoại tài sản	hærverk*|vandal*|grafitti*|graffiti*	vandal*|graffiti
sabotage*|sabotier*	sabot*|dywersj*	phá hoại|hành vi phá hoại	sabotasje*|saboter*	sabotag*
plünder*|geplündert*	grabież*|plądr*|szabrow*|splądr*	cướp bóc|hôi của	plyndr*	loot*|pillag*|plunder*
hausfriedensbruch*	wtargn*|wdarł*	xâm nhập trái phép|xông vào	ulovlig inntreng*|trengte seg inn|stormet	trespass*|stormed|storming
verleumd*|üble nachrede|beleidig*|rufmord*	zniesławi*|zniewag*|znieważ*|pomówi*|oszczerst*|obelg*|obelży*	vu khống|phỉ báng|xúc phạm|bôi nhọ|lăng mạ	ærekrenk*|injurier*|krenk*|fornærm*|bakvask*	defam*|libel*|slander*|insult*
hassrede*|hasskriminal*|volksverhetz*|hetze|hetzte	mow* nienawiści|nawoływani* do nienawiści|nienawiś*	phát ngôn thù hận|thù hận|thù ghét|kích động thù hận	hatytring*|hatkrimin*|hatprat*|hat	hate speech|hate crime*|hatred|incitement
diskriminier*|benachteilig*	dyskrymin*	phân biệt đối xử|kỳ thị|sự phân biệt đối xử	diskriminer*	discriminat*
stalking|nachstell*|stalker*	stalking*|stalker*|nęka*	theo dõi|rình rập|quấy rối	stalking|stalker*|forfølg*	stalk*
mobbing*|gemobbt*|schikan*	mobbing*|szykan*|znęcani* się	bắt nạt|ức hiếp	mobb*|sjikan*	bully*|bulli*
hochverrat*|landesverrat*|verrat|verräter*|verraten	zdrad*|zdraj*	phản quốc|phản bội|kẻ phản bội|tội phản quốc	forræder*|landssvik*|høyforræder*|svik|sviket|forråd*	treason*|traitor*|betray*
hausarrest*	areszt* domow*|aresz* domowy|areszcie domowym	quản thúc|quản thúc tại gia	husarrest*	house arrest
cyberkrimin*|cyberangriff*|cyberattack*|hackerangriff*	cyberatak*|atak* hakersk*|cyberprzestęp*|cyberbezpiecze*	tấn công mạng|an ninh mạng|tội phạm mạng	cyberangrep*|dataangrep*|hackerangrep*|datainnbrudd*|datakrimin*	cyberattack*|cyber attack*|cybercrim*|cybersecur*|cyber security
hacker*|gehackt*|hackte	haker*|zhakow*|włama* się do	tin tặc|hacker|kẻ tấn công mạng	hacker*|hacket	hacker*|hack|hacked|hacking
kriegsverbrech*	zbrodni* wojenn*|zbrodniarz* wojenn*	tội ác chiến tranh|tội phạm chiến tranh	krigsforbryt*	war crime*|war criminal*
völkermord*|genozid*|holocaust*	ludobójst*|ludobójcz*|holokaust*|zagład*|eksterminac*	diệt chủng|nạn diệt chủng|holocaust	folkemord*|holocaust*	genocid*|holocaust
verbrechen gegen die menschlichkeit	zbrodni* przeciwko ludzkości	tội ác chống lại loài người|tội ác chống nhân loại|chống lại loài người	forbrytelser mot menneskeheten	crimes against humanity|crime against humanity
verfolgung|verfolgt|politisch verfolgt*|strafverfolg*	prześladow*	đàn áp|bức hại	forfølg*|forfulgt*	persecut*
sklaverei*|sklave|sklaven|zwangsarbeit*|leibeigen*	niewol*|prac* przymusow*	nô lệ|chế độ nô lệ|lao động cưỡng bức	slaveri*|slave|slaver|slavene|tvangsarbeid*	slave|slaves|slavery|enslav*|forced labour|forced labor
prostitu*|zwangsprostitu*|bordell*	prostytu*	mại dâm|gái mại dâm	prostitu*|bordell*	prostitut*|sex work*|brothel*
# police work
kriminalpolizei*|kripo|landeskriminalamt*|bundeskriminalamt*|kriminalamt*	policj* kryminaln*|śledcz*|urzęd* kryminaln*	cảnh sát hình sự|cảnh sát điều tra|cục cảnh sát hình sự	kripos|kriminalpoliti*	criminal police|criminal investigation
ermittler*|fahnder*|detektiv*	śledcz*|detektyw*|funkcjonariusz* śledcz*	điều tra viên|nhà điều tra|thám tử	etterforsker*|detektiv*	investigator*|detective*|sleuth*
polizist*|polizeibeamt*|streife*	policjant*|funkcjonariusz*|patrol*	sĩ quan cảnh sát|nhân viên cảnh sát|cảnh sát viên|viên cảnh sát	politibetjent*|politimann*|politifolk*|politimenn*|polititjeneste*	policeman|policemen|policewoman|police officer*|cop|cops|constable*
polizeisprecher*|polizeichef*|polizeipräsident*	rzeczni* policji|komendant*|szef* policji	người phát ngôn cảnh sát|cảnh sát trưởng|giám đốc công an	politimester*|politisjef*|politidirektør*|operasjonsleder*	police chief*|police spokes*|police commissioner*|sheriff*
polizeiwache*|polizeirevier*|polizeistation*|revier*	komisariat*|posterun*|komend* policji	đồn cảnh sát|đồn công an|trụ sở cảnh sát|trụ sở công an	politistasjon*|politihus*|lensmannskontor*	police station*|police headquarters|precinct*
polizeieinsatz*|großeinsatz*|einsatz|einsätze*|einsatzkräft*|sondereinsatz*	akcj* policji|operacj* policyjn*	chiến dịch truy quét|triển khai|lực lượng chức năng|cuộc đột kích	politiaksjon*|aksjon|aksjonen|utrykning*	police operation*|deploy*|emergency responder*
razzia*|razzien*|durchsuch*|hausdurchsuch*	rewizj*|przeszuk*|nalot* policji	khám xét|lục soát|đột kích|vụ đột kích|truy quét	razzia*|ransak*|husundersøk*	raid|raids|raided|searched
fahndung*|großfahndung*|gefahndet|fahndet|haftbefehl*	list* gończ*|nakaz* aresztowania|obław*	truy nã|lệnh truy nã|lệnh bắt giữ|lệnh bắt|truy lùng|truy bắt	ettersøk*|etterlys*|arrestordre*|menneskejakt*	manhunt*|arrest warrant*|warrant*
festnahme*|festgenommen*|verhaft*|nahm fest|nahmen fest	zatrzyma*|ujęt*|schwyta*	bắt giữ|vụ bắt giữ|bị bắt|bắt giam	pågrip*|pågrep*|anhold*|arrester*	arrest*|apprehend*|custody|captur*|caught
untersuchungshaft*|u haft|polizeigewahrsam*|gewahrsam*	areszt* tymczasow*|tymczasow* areszt*|areszt* śledcz*	tạm giam|tạm giữ|bị tạm giam	varetekt*|varetektsfengsl*|politiarrest*	pre trial detention|pretrial detention|remand*|police custody
flüchtig*|auf der flucht|geflohen*|entkam|entkommen|entkommt	zbieg*|uciek*|uciecz*|na wolności	bỏ trốn|lẩn trốn|trốn thoát|tẩu thoát|đang lẩn trốn	rømte|rømt|rømm*|på frifot|på rømmen|unnslapp|unnslupp*	fugitive*|on the run|escap*
verfolgungs*	pościg*|pogoń|pogoni*	truy đuổi|cuộc rượt đuổi	biljakt*|forfølgels*	chase|chased|chasing|pursu*
festgehalten*|internier*	przetrzym*|internow*	giam giữ|bị giam|giam cầm	interner*|holdt fanget|fengslet	interned|internment|held captive|detain*
verkehrskontroll*|grenzkontroll*|passkontroll*	kontrol* granicz*|kontrol* drogow*	kiểm soát biên giới|kiểm tra biên giới	grensekontroll*|passkontroll*|veikontroll*	border control*|border check*|checkpoint*|spot check*
beschlagnahm*|sichergestellt*|konfiszier*	konfisk*|skonfisk*|zarekwir*|zabezpieczon*	tịch thu|thu giữ|bắt giữ tang vật	beslag*|konfisker*|inndra*	confiscat*|seiz*|impound*
zeugenschutz*|kronzeuge*	świad* koronn*|ochron* świadk*	bảo vệ nhân chứng|nhân chứng chính	kronvitne*|vitnebeskytt*	witness protection|key witness*|crown witness
notruf*|notfall*|alarmiert*	numer* alarmow*|zgłoszeni*|wezwani* alarm*|alarmow*	cuộc gọi khẩn cấp|khẩn cấp|báo động	nødnummer*|nødmelding*|nødsamtale*|nødetat*	emergency call*|emergency number|emergency services|alert|alerted
tränengas*|gummigeschoss*|wasserwerfer*|schlagstock*|pfefferspray*	gaz* łzawiąc*|gumow* kul*|armat* wodn*|pałk*|pałek|gaz* pieprzow*	hơi cay|đạn cao su|vòi rồng|dùi cui|vòi phun nước	tåregass*|gummikul*|vannkanon*|batong*|køller|pepperspray*	tear gas|teargas|rubber bullet*|water cannon*|baton*|truncheon*|pepper spray
absperr*|abgesperrt*|abgeriegelt*	kordon*|odgrodz*|ogrodzon*|zamknięt* dla	phong tỏa|phong toả|hàng rào|rào chắn	sperr*|avsperr*	cordon*|sealed off|closed off|barrier*|barricad*
evakuier*	ewaku*	sơ tán|di tản|cuộc sơ tán	evakuer*	evacuat*
identität*|identifizier*	tożsamoś*|zidentyfik*|identyfik*	danh tính|xác định danh tính|nhận dạng	identitet*|identifiser*	identit*|identif*
überwachungskamera*|videoüberwach*|überwachungsvideo*	monitoring*|kamer* monitoringu|kamer* przemysłow*	camera giám sát|camera an ninh	overvåkingskamera*|overvåkningskamera*|videoovervåk*	surveillance camera*|security camera*|cctv|surveillance footage
polizeigewalt*|polizeibrutal*	brutalnoś* policji|przemoc* policji	bạo lực cảnh sát|cảnh sát bạo hành	politivold*	police brutality|police violence
beschwerde*|beschwert*|anzeige|anzeigen|strafanzeige*|angezeigt*	skarg*|zażale*|zawiadomieni*|doniesieni* o przestępstwie|donos*	đơn tố cáo|tố cáo|khiếu nại|đơn khiếu nại	klage|klager|klagen|anmeld*|politianmeld*	complain*|criminal complaint
# prison
häftling*|gefangene*|insasse*|inhaftierte*|sträfling*	więzień|więźni*|osadzon*|skazańc*|skazaniec	tù nhân|phạm nhân|bạn tù|người bị giam giữ	innsatt*|fange|fanger|fangen|fangene	prisoner*|inmate*|detainee*|convicts
gefängniswärter*|justizvollzug*|jva|haftanstalt*|strafanstalt*	strażni* więzienn*|zakład* karn*|służb* więzienn*	quản giáo|cai ngục|nhà giam|trại giam	fengselsbetjent*|fengselsvakt*|kriminalomsorg*	prison guard*|correctional|penitentiar*|prison warden
zelle|zellen|einzelhaft*|isolationshaft*	cel więzienn*|cela|celi|celę|izolatk*	buồng giam|xà lim|biệt giam|phòng giam	celle|celler|cellen|isolat*	prison cell*|solitary confinement|cell|cells
arbeitslager*|straflager*|umerziehungslager*|internierungslager*	obóz pracy|obozu pracy|obozów pracy|łagr*|koloni* karn*	trại lao động|trại cải tạo|trại tập trung	arbeidsleir*|fangeleir*|straffeleir*|interneringsleir*	labour camp*|labor camp*|internment camp*|penal colony|prison camp*
konzentrationslager*|vernichtungslager*|kz	obóz koncentracyj*|obozu koncentracyjnego|obozów koncentracyjnych|obozie koncentracyjnym|obóz zagłady|obozu zagłady	trại tập trung|trại hủy diệt|trại huỷ diệt	konsentrasjonsleir*|utryddelsesleir*|dødsleir*	concentration camp*|death camp*|extermination camp*
freigelassen*|freikommen|haftentlass*|freilass*	uwolni*|zwolnieni* z|wypuszcz*|wyszedł na wolność	trả tự do|phóng thích|thả|ra tù|được thả	løslat*|løslot|sluppet fri|satt fri|slapp fri	releas*|freed|set free
ausbruch aus dem gefängnis|gefängnisausbruch*	ucieczk* z więzienia	vượt ngục|trốn trại	fengselsflukt*|rømte fra fengsel*	jailbreak*|prison break
hungerstreik*	strajk* głodow*|głodów*	tuyệt thực	sultestreik*	hunger strike*
resozialisier*|wiedereingliederung*|rückfall*	resocjaliz*|recydyw*	tái hòa nhập|tái hoà nhập|tái phạm|phục hồi nhân phẩm	rehabiliter*|tilbakefall*	rehabilitat*|reoffend*|recidiv*|relaps*
politische gefangene|politischen gefangenen|politische häftlinge|politischer gefangener	więźni* polityczn*|więzień polityczny	tù nhân chính trị|tù chính trị	politiske fanger|politisk fange	political prisoner*
haftbedingung*	warun* w więzieniu|warunk* w więzieniach|warunki osadzenia	điều kiện giam giữ	soningsforhold*|fengselsforhold*	prison conditions
# rights, asylum, property, contracts
asyl|asylbewerb*|asylsuch*|asylantrag*|asylrecht*|asyls	azyl*|wnios* o azyl	tị nạn|xin tị nạn|người xin tị nạn|đơn xin tị nạn	asyl*	asylum|asylum seeker*
abschieb*|abgeschoben*|rückführ*|ausreisepflicht*	deport*|wydaleni*|odesłan*	trục xuất|hồi hương|bị trục xuất	utvis*|deporter*|tvangsretur*|returner*|hjemsend*	deport*|repatriat*
aufenthaltserlaubnis*|aufenthaltsgenehmigung*|aufenthaltsrecht*|bleiberecht*|aufenthaltstitel*	zezwoleni* na pobyt|kart* pobytu|praw* pobytu	giấy phép cư trú|quyền cư trú|thẻ cư trú	oppholdstillatels*	residence permit*|right to stay|right of residence|leave to remain
arbeitserlaubnis*	zezwoleni* na pracę|pozwoleni* na pracę	giấy phép lao động	arbeidstillatels*	work permit*
ohne papiere|papierlose*|illegale einwander*|irregulär*	bez dokumentów|nielegaln* imigr*|nieudokumentowan*	không giấy tờ|nhập cư bất hợp pháp|người nhập cư bất hợp pháp	papirløs*|ulovlig innvandr*|ulovlige innvandr*	undocumented|illegal immigra*|irregular migra*
gleichbehandlung*|gleichstellung*|gleichberechtig*|chancengleich*	równouprawn*|równ* traktowani*|równoś*	bình đẳng|bình đẳng giới|quyền bình đẳng	likestilling*|likebehandl*|likeverd*	equality|equal rights|equal treatment
datenschutz*|privatsphäre*|persönlichkeitsrecht*	ochron* danych|prywatnoś*|rodo	bảo vệ dữ liệu|quyền riêng tư|riêng tư|bảo mật dữ liệu	personvern*|datasikkerhet*|privatliv*	privacy|data protection|data privacy|gdpr
urheberrecht*|copyright*|geistiges eigentum|geistigen eigentums	praw* autorsk*|własnoś* intelektualn*	bản quyền|sở hữu trí tuệ|quyền tác giả	opphavsrett*|åndsverk*|immaterialrett*|immaterielle rettigheter	copyright*|intellectual property
patent*|markenrecht*|warenzeichen*	patent*|znak* towarow*	bằng sáng chế|sáng chế|nhãn hiệu|thương hiệu	patent*|varemerke*	patent*|trademark*
eigentum*|besitzer*|besitz|besitzt|besaß	własnoś*|właściciel*|posiada*	sở hữu|chủ sở hữu|quyền sở hữu|thuộc sở hữu|tài sản	eiendom*|eier|eieren|eiere|eierne|eid|eide	owner*|property|properties|owns|owned|possess*
enteign*|verstaatlich*	wywłaszcz*|nacjonaliz*|upaństwow*	quốc hữu hóa|quốc hữu hoá|tước quyền sở hữu|trưng thu	ekspropri*|nasjonaliser*	expropriat*|nationaliz*|nationalis*
erbe|erben|erbschaft*|geerbt|testament*|nachlass*	spadek|spadk*|dziedzic*|odziedzicz*|testament*	thừa kế|di chúc|tài sản thừa kế|thừa hưởng|di sản	arv|arven|arve|arvet|arving*|testament*	inherit*|heir|heirs|testament|bequest*
sorgerecht*|vormund*|adoption*|adoptier*	adopc*|adoptow*|opiek* nad dzieck*|kurator*	quyền nuôi con|nhận con nuôi|giám hộ|con nuôi	foreldrerett*|adopsjon*|adopter*|verge|vergen	custody|adoption*|adopt|adopted|guardian*
scheidung*|geschieden*	rozwod*|rozwiedz*	ly hôn|ly dị|vụ ly hôn	skilsmisse*|skilt|skille seg	divorc*
abtreib*|schwangerschaftsabbruch*	aborc*|przerwani* ciąży|przerywani* ciąży	phá thai|nạo phá thai	abort|aborten|aborter|abortlov*|abortrett*|svangerskapsavbrudd*	abortion*
sterbehilfe*	eutanaz*|wspomagan* samobój*	trợ tử|an tử|cái chết êm ái	dødshjelp*|eutanasi*	euthanasia|assisted dying|assisted suicide
homo ehe|gleichgeschlechtlich*|ehe für alle	małżeńst* jednopłciow*|par* jednopłciow*|jednopłciow*|związ* partnersk*	hôn nhân đồng giới|đồng giới|hôn nhân đồng tính	likekjønn*|homofil* ekteskap	same sex|gay marriage
volljährig*|minderjährig*	pełnoletn*|niepełnoletn*|nieletni*|małoletni*	vị thành niên|trẻ vị thành niên|người chưa thành niên|đủ tuổi	mindreårig*|myndig*|umyndig*	minor|minors|underage|juvenile*|of age
kaufvertrag*|mietvertrag*|arbeitsvertrag*|vertragspartner*	umow* o pracę|umow* najmu|umow* kupna|stron* umowy	hợp đồng lao động|hợp đồng thuê|hợp đồng mua bán	kjøpekontrakt*|leiekontrakt*|leieavtale*|arbeidsavtale*|arbeidskontrakt*	employment contract*|rental contract*|lease|leases|tenancy
vertragsstrafe*|vertragsbedingung*	kar* umown*|warun* umowy|warunk* umowy	vi phạm hợp đồng|điều khoản hợp đồng	kontraktsbrudd*|kontraktsvilkår*	breach of contract|terms of the contract|contract terms
gültig*|ungültig*|nichtig*	ważny|ważna|ważne|ważnoś*|nieważn*	có giá trị|hợp lệ|không hợp lệ|vô hiệu	gyldig*|ugyldig*	valid*|invalid*|void
pflicht|pflichten|verpflichtend*|obligatorisch*|zwingend*|vorgeschrieben*	obowiąz*|obligatoryjn*|przymus*	nghĩa vụ|bắt buộc	plikt|plikter|plikten|obligatorisk*|påbudt|pålegg*|pålagt*	mandatory|compulsory|obligatory|duty|duties
ausnahme*|ausnahmeregelung*	wyjąt*|zwolnion* z|zwolnieni* z	ngoại lệ|trường hợp ngoại lệ	unntak*|dispensasjon*|fritak*|fritatt	exception*|exempt*|waiver*
haftungsausschluss*|datenmissbrauch*|datenleck*	wyciek* danych|naruszeni* danych	rò rỉ dữ liệu|lộ dữ liệu|rò rỉ thông tin	datalekkasje*	data breach*|data leak*|leak|leaks|leaked
kartellrecht*|kartellamt*|wettbewerbsrecht*|monopol*	urząd ochrony konkurencji|uokik|antymonopol*|monopol*|praw* konkurencji	chống độc quyền|độc quyền|cạnh tranh không lành mạnh	konkurransetilsyn*|monopol*|konkurranselov*	antitrust|monopol*|competition authority|competition law
verbraucherschutz*|verbraucherzentrale*	ochron* konsument*|rzeczni* konsument*	bảo vệ người tiêu dùng|quyền lợi người tiêu dùng	forbrukerråd*|forbrukertilsyn*|forbrukervern*|forbrukerombud*	consumer protection|consumer rights|consumer group*
ombudsmann*|beauftragte*|bürgerbeauftragt*	rzeczni* praw obywatelskich|ombudsman*|pełnomocni*	thanh tra|ủy viên|uỷ viên|thanh tra quốc hội	ombud*|ombudsmann*|sivilombud*	ombuds*
# more of crime and law
kriminalität*|kriminalitätsrate*	przestępczoś*	tình trạng tội phạm|tỷ lệ tội phạm	kriminalitet*	crime rate*|criminality
jugendkriminalität*|jugendstrafe*|jugendgericht*	przestępczoś* nieletnich|sąd* dla nieletnich	tội phạm vị thành niên|tội phạm trẻ em	ungdomskrimin*|barnekrimin*	juvenile crime|youth crime|juvenile court*
vorstrafe*|vorbestraft*	karan*|niekaran*|kartotek*	tiền án|tiền sự	straffedømt*|tidligere straffet|rulleblad*	criminal record|previous conviction*|prior conviction*
wiederholungstäter*	recydywist*	kẻ tái phạm	gjengangere|gjenganger	repeat offender*|serial offender*
serienmörder*|serientäter*	seryjn* morderc*|seryjn* zabójc*	kẻ giết người hàng loạt|sát nhân hàng loạt	seriemorder*	serial killer*
notwehr*	obron* koniecz*|samoobron*	tự vệ|phòng vệ chính đáng	nødverge*|selvforsvar*	self defen*
unzurechnungsfähig*|schuldunfähig*|schuldfähig*	niepoczytaln*|poczytaln*	mất năng lực hành vi|không đủ năng lực chịu trách nhiệm	utilregnelig*|tilregnelig*	insanity|unfit to stand trial|criminally responsible
vorsatz*|absichtlich*	umyśln*|celow*|rozmyśln*	cố ý|cố tình|có chủ ý	forsettlig*|overlagt*|med vilje|bevisst	intentional*|deliberate*|premeditat*
fahrlässig*	nieumyśln*|zaniedban*|niedbalst*	bất cẩn|cẩu thả|vô ý	uaktsom*	negligen*|reckless*
versuchter mord|mordversuch*|versuchten mordes	usiłowani* zabójstwa|prób* zabójstwa	âm mưu giết người|giết người bất thành	drapsforsøk*	attempted murder
todesopfer*|mordopfer*	ofiar* śmierteln*|śmierteln* ofiar*	người thiệt mạng|số người chết|nạn nhân thiệt mạng	dødsoffer*|drapsoffer*|omkomne	fatalit*|death toll|people killed
leichnam*|leiche|leichen	zwłok*|ciał* zmarł*	thi thể|xác chết|thi hài|tử thi	lik|liket|likene|levninger*	corpse*|dead body|dead bodies|remains
grausam*|brutal*|bestialisch*	okrut*|brutaln*|bestials*	tàn bạo|tàn ác|dã man|tàn nhẫn	grusom*|brutal*|bestialsk*	cruel*|brutal*|savage*|gruesome
zwang*|gezwungen*|zwingt|zwingen	zmusi*|zmusz*|wymusz*|przymus*	ép buộc|cưỡng ép|buộc phải|bị buộc	tvang|tvinge*|tvunget	coerc*|forced|forces|forcing|compel*
bedrohung*|drohbrief*|morddrohung*|bedroht	groźb*|pogróż*	lời đe dọa|lời đe doạ|dọa giết|doạ giết|đe dọa giết|đe doạ giết	trusler|drapstrussel*|truet	death threat*|threats
unter verdacht|unter tatverdacht|im verdacht	pod zarzutem|podejrzan* o	bị tình nghi|bị nghi ngờ	mistenkt for|siktet for	on suspicion|suspected of
schweigen*|aussageverweigerung*|geschwiegen	milcz*|odmow* zeznań|odmówi* zeznań	im lặng|giữ im lặng	taus|tause|taushet*|stillhet*	silen*|remain silent
gerichtsurteil*|urteilsspruch*|urteilsverkündung*|richterspruch*	ogłoszeni* wyroku|sentencj*	phán quyết của tòa|phán quyết của toà|phán quyết|bản án	domsavsigels*|rettsavgjørels*|kjennelse*	court ruling*|judgment*|judgement*
rechtskräftig*	prawomocn*	có hiệu lực pháp luật|chung thẩm	rettskraftig*	final judgment|legally binding
unabhängigkeit der justiz|richterlich* unabhängigkeit	niezawisł*	độc lập tư pháp|tư pháp độc lập	uavhengige domstoler|domstolenes uavhengighet	judicial independence|independent judiciary
justizreform*	reform* sądow*|reform* sądownictwa	cải cách tư pháp	justisreform*|rettsreform*	judicial reform*|judicial overhaul
gesetzesänderung*|novelle*	nowelizac*|zmian* w prawie|zmian* ustawy	sửa đổi luật|luật sửa đổi	lovendring*	change in the law|change to the law|legal reform*
gesetzeslücke*|schlupfloch*	luk* prawn*|luk* w prawie	kẽ hở pháp luật|lỗ hổng pháp lý|kẽ hở	smutthull*	loophole*
strafverschärfung*|verschärfung des strafrecht*	zaostrzeni* kar*|zaostrzeni* prawa	tăng hình phạt|tăng nặng	strengere straff*|straffskjerp*	tougher sentence*|tougher penalt*
null toleranz	zero tolerancji	không khoan nhượng	nulltoleranse*	zero tolerance
kopftuchverbot*|burkaverbot*|verschleierungsverbot*|kopftuch*|schleier*	chust*|burk*|burek|nikab*	khăn trùm đầu|mạng che mặt	hijab*|burka*|niqab*|skaut	headscarf|headscarves|burqa*|burka*|hijab*|niqab*|veil
rauchverbot*	zakaz* palenia	cấm hút thuốc	røykeforbud*	smoking ban*
tempolimit*|höchstgeschwindigkeit*|geschwindigkeitsbegrenz*	ograniczeni* prędkości|dozwolon* prędkoś*	giới hạn tốc độ|tốc độ tối đa	fartsgrense*	speed limit*
trunkenheit*|alkohol am steuer|betrunken*|angetrunken*	nietrzeźw*|pijan*|po alkoholu	say rượu|nồng độ cồn|lái xe khi say rượu	fyllekjør*|promille*|beruset|berusede|ruskjør*	drunk*|drink driving|intoxicat*
unfallflucht*|fahrerflucht*	ucieczk* z miejsca wypadku|zbiegł z miejsca	bỏ chạy khỏi hiện trường	stakk fra ulykkes*|stakk fra stedet	hit and run
führerschein*|fahrerlaubnis*	praw* jazdy|prawo jazdy	bằng lái|giấy phép lái xe	førerkort*	driving licen*|driver s license*
waffenschein*|waffenschmuggel*	pozwoleni* na broń|przemyt* broni	giấy phép sử dụng súng|buôn lậu vũ khí	våpentillatels*|våpensmugl*	gun licen*|arms smuggl*|weapons smuggl*
steuerhinterzieh*|steuerbetrug*|steuerflucht*	oszust* podatkow*|uchylani* się od podatk*|uchylani* się od płacenia	trốn thuế	skatteunndra*|skattesvik*|skattesnyteri*	tax evasion|tax fraud
insiderhandel*	wykorzystani* informacji poufnych	giao dịch nội gián	innsidehandel*	insider trading
schwarzmarkt*|schwarzhandel*|schwarzarbeit*	czarn* ryn*|prac* na czarno|szar* stref*	chợ đen|lao động chui	svartebørs*|svart arbeid|svartarbeid*	black market*|illegal work|undeclared work
wilderei*|wilderer*|gewildert	kłusowni*	săn trộm|săn bắn trái phép	krypskyt*|tyvjakt*	poach*
tierquälerei*|tierschutz*	znęcani* się nad zwierzęt*|ochron* zwierząt|praw* zwierząt	ngược đãi động vật|bảo vệ động vật	dyremishandl*|dyrevern*	animal cruelty|animal rights|animal welfare|animal protection
selbstjustiz*|lynch*	samosąd*|lincz*	tự xử	selvtekt*|lynsj*	vigilant*|lynch*
anonym*	anonim*	ẩn danh|giấu tên|nặc danh	anonym*	anonym*
`
