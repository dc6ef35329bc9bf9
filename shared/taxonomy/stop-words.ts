// Words that say nothing about what somebody does, folded as `tokensOf` folds them. Two kinds: the small words of a
// language, and words of who, when and where, which count a little beside a deed and nothing alone.
import { stemsOf, tokensOf } from './text.ts';

const SMALL: Readonly<Record<string, string>> = {
  en: `eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty hundred half
    i me my mine we us our you your he him his she her hers it its they them their what which who whom this that these those
    am is are was were be been being have has had having do does did doing done don didn doesn can could will would shall should may might must
    a an the and but if or because as until while of at by for with about against between into through during before after above below
    to from up down in out on off over under again further then once here there when where why how all any both each few more most other
    some such no nor not only own same so than too very s t d ll m re ve just now also every everyone everybody always often sometimes
    usually lot lots many much like even still yet back away one two three four five six seven eight nine ten whole together well really
    used get got gets let lets way thing things something anything nothing myself know knew known want wanted like liked went go goes going gone came come comes
    said say says everything us since around along another without within never ever good big small little new old first last`,
  it: `undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta cento mezza mezzo nuovo nuova di nuovo
    di a da in con su per tra fra il lo la i gli le l un uno una e ed o od ma se che chi cui non piu come quando dove perche anche
    io tu lui lei noi voi loro mi ti ci vi si me te ne mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre
    del dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle
    ho hai ha abbiamo avete hanno avevo aveva avevamo avevano avere avuto sono sei e siamo siete ero era eravamo erano essere stato stata stati state sta sto stavo
    questo questa questi queste quello quella quelli quelle tutto tutta tutti tutte ogni molto molta molti molte poco poca tanto tanta tanti tante
    sempre mai poi prima dopo gia ancora adesso ora qui qua la li cosi solo sola altro altra altri altre uno due tre quattro cinque sei sette otto nove dieci
    insieme c dell nell all dall sull un anch quand so sapevo posso potevo volevo voglio devo dovevo cosa cose grande grandi piccolo piccoli bene fino senza verso d
    andavo vado va andato andata venivo proprio qualche qualcosa mentre pure quindi quanto quanti stesso stessa fa`,
  es: `once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta cien media medio nuevo nueva
    de la que el en y a los del se las por un para con no una su al lo como mas pero sus le ya o este si porque esta entre cuando muy sin sobre tambien
    me hasta hay donde quien desde todo todos toda todas nos durante uno les ni contra otros ese eso ante ellos ellas e esto mi mis antes algunos algunas algo unos unas yo otro
    otra otras tanto esa estos estas mucho mucha muchos muchas nada cual poco poca ella el estar estoy estaba estado nosotros nosotras tu te ti era eran eramos fue fui fueron ser soy somos son es
    he ha has hemos han habia haber tengo tiene tenemos tenia teniamos cada dos tres cuatro cinco seis siete ocho nueve diez siempre nunca luego despues aqui alli ahi alla asi solo sola
    bien grande grandes pequeno pequena muy juntos juntas puedo podia sabia se quiero queria cosa cosas voy iba ibamos va van fui ir nuestro nuestra nuestros nuestras mio mia suyo ademas aunque mientras
    hace mismo misma entonces ya tan cuanto cuantos casi aun todavia`,
  ca: `me te lo los les nos vos ne hi se fa onze dotze tretze catorze quinze setze disset divuit dinou vint trenta quaranta cinquanta seixanta cent mitja mig nou nova
    de la que el en i a els del dels es les per un una amb no al als lo com mes pero si perque entre quan molt sense sobre tambe em fins hi ha on qui des tot tots tota totes ens durant
    uns unes li ni contra altre altres altra aquest aquesta aquests aquestes aixo allo jo tu ell ella nosaltres vosaltres ells elles meu meva meus meves teu teva seu seva seus seves nostre nostra nostres
    he has hem han havia haver tinc te tenim tenia teniem soc es som son era eren erem va vaig van ser estar estava estic estat cada dos dues tres quatre cinc sis set vuit nou deu
    sempre mai despres abans aqui alla aixi nomes be gran grans petit petita petits poc poca pocs molta molts moltes junts juntes puc podia sabia se vull volia cosa coses anava anavem anar vaig
    l d s m t n ho ne pels pel ja mentre doncs encara tan tant tanta quant gairebe mateix mateixa cap algun alguna alguns algunes qualsevol o`,
  nl: `elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig honderd half opnieuw
    de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben
    deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt wezen kunnen ons onze zelf tegen na wil kon niets uw iemand
    geweest andere ander anderen waar wij we hadden deed deden gedaan doe doet moest moesten kunt konden wilde bent jij jullie elke elk iedere ieder iedereen vaak soms nooit weer samen heel erg goed grote groot klein kleine
    twee drie vier vijf zes zeven acht negen tien een alleen ding dingen ging gingen gaan ga gaat kwam kom komt paar hele allemaal zoals terwijl tussen later eerst s t k m n`,
  sv: `elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio hundra halv igen ny nya nytt
    och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp vi dem vara vad
    över än dig kan sina här ha mot alla under någon eller allt mycket sedan ju denna själv detta åt utan varit hur ingen mitt ni bli blev oss din dessa några deras blir mina samma vilken er sådan vår våra vårt blivit dess inom mellan
    sådant varför varje vilka ditt vem vilket sitta sådana vart dina vars ert era vilkas mitt ska skall vill ville måste  fick gör gjorde göra gjort brukade brukar alltid ofta ibland aldrig också bara andra annan annat
    två tre fyra fem sex sju åtta nio tio många mer flera lite stor stora stort liten litet små bra hel hela tillsammans gick går gå kom kommer komma sak saker hos per dit hit ner in tills både ännu redan dom`,
  fr: `onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent demi demie nouveau nouvelle encore
    au aux avec ce ces cet cette dans de des du elle elles en et eux il ils je la le les leur leurs lui ma mais me meme memes mes moi mon ne nos notre nous on ou par pas pour qu que qui quoi sa se ses son sur ta te tes toi ton tu un une vos votre vous
    c d j l a m n s t y ete etes etais etait etaient etions etre suis sommes sont est ai as avons avez ont avait avais avaient avions avoir eu fus fut si plus tres bien aussi comme quand ou comment pourquoi tout tous toute toutes chaque
    autre autres beaucoup peu trop toujours jamais souvent parfois apres avant pendant depuis entre sans sous chez vers ici la bas ainsi donc alors encore deja deux trois quatre cinq six sept huit neuf dix
    grand grande grands grandes petit petite petits petites bon bonne seul seule seulement ensemble peux pouvais sais savais veux voulais chose choses vais allais aller va allait rien quelque quelques ceux celle celui ca cela puis jusqu jusque lorsque parce tant`,
  ar: `خمس ست سبع ثمان تسع عشر اربع ثلاث عشرين ثلاثين اربعين خمسين ستين نصف جديد جديده اريد بدي ليست ليس لست هاد
    من في علي الي عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن ان اذا قد كان كانت كنت كنا كانوا يكون تكون انا نحن هو هي هم انت كل كلها كلهم بعض بين عند عندي عندنا عندما لما بعد قبل حتي ثم او ام بل لكن ولكن لان لانه لاني
    كما مثل فوق تحت امام خلف هنا هناك هنالك منذ خلال غير سوي ايضا جدا كثير كثيره كثيرا قليل قليلا نفس نفسي لي لنا له لها لهم به بها بهم فيه فيها منه منها منهم عليه عليها و ف ب ل ك اللي عم كمان شوي هاي هيك مو مش ليش شو وين لسا بس
    دايما دائما احيانا ابدا اول واحد واحده اثنين اثنان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره كبيره صغيره مره مرات شي شيء اشياء حاجه حاجات كيف متي اين لقد سوف كلنا معي معنا يعني علشان عشان لحد اني انه انها وانا وكنت فكنت وكان ليا`,
};

/** Who, when and where. */
const CONTEXT: Readonly<Record<string, string>> = {
  en: `widow widowed divorced single
    january february march april may june july august september october november december oldest youngest elder older younger age born next last daily
    day days week weeks month months year years morning mornings evening evenings afternoon night nights today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday time times hour hours minute summer winter spring autumn january
    home house village villages city cities town country camp street place places here world life people person man men woman women girl girls boy friend friends family families
    mother father husband wife sister sisters brother brothers son sons daughter daughters uncle aunt cousin cousins parents grandmother grandfather neighbour neighbours neighbor neighbors mum dad grandma
    work worked working job help helped make makes made take took live lived lives born married died age money start started learn learned`,
  it: `vedova divorziata
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre maggiore minore anziano primo ultima prossima prossimo nato nata nati nascita sposa sposare moglie suocero cognata nipote nipoti
    giorno giorni settimana settimane mese mesi anno anni mattina mattine sera sere pomeriggio notte notti oggi ieri domani lunedi martedi mercoledi giovedi venerdi sabato domenica volta volte ora ore tempo estate inverno
    casa case villaggio paese citta campo strada posto mondo vita gente persona persone uomo uomini donna donne ragazza ragazze amica amiche amico amici famiglia famiglie
    madre padre mamma papa marito moglie sorella sorelle fratello fratelli figlio figlia figli figlie zio zia cugina cugino nonna nonno suocera vicina vicine vicini
    lavoro lavoravo lavorato aiutavo aiutare aiuto faccio facevo fatto fare vivere vivo viveva abita abito nata sposata morto eta soldi imparato`,
  es: `viuda divorciada
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mayor menor proximo proxima ultimo nacer nacido casarse casa nuera cunada nieto nietos nieta
    dia dias semana semanas mes meses ano anos manana mananas tarde tardes noche noches hoy ayer lunes martes miercoles jueves viernes sabado sabados domingo domingos vez veces hora horas tiempo verano invierno
    casa casas pueblo aldea pais ciudad campamento calle lugar mundo vida gente persona personas hombre hombres mujer mujeres muchacha amiga amigas amigo familia familias
    madre padre mama papa marido esposo esposa hermana hermanas hermano hermanos hijo hija hijos hijas tio tia prima primo primos abuela abuelo suegra vecina vecinas vecinos
    trabajo trabajaba trabaje trabajar ayudaba ayudar ayudo hago hacia hice hacer hecho vivir vivo vivia vive nacio naci casada murio edad dinero aprendi empece`,
  ca: `vidua divorciada
    gener febrer març abril maig juny juliol agost setembre octubre novembre desembre gran petit proper ultim neixer neix nascut morir mor tornat tornar acaba acabar jove nora cunyada net nets neta
    dia dies setmana setmanes mes mesos any anys mati matins tarda tardes nit nits avui ahir dema dilluns dimarts dimecres dijous divendres dissabte dissabtes diumenge vegada vegades hora hores temps estiu hivern
    casa cases poble pais ciutat camp carrer lloc mon vida gent persona persones home homes dona dones noia noies amiga amigues amic familia families
    mare pare mama papa marit esposa germana germanes germa germans fill filla fills filles oncle tieta cosina cosi avia avi sogra veina veines veins
    feina treball treballava treballar treballat ajudava ajudar ajudo faig feia fer fet viure visc vivia viu vaig nascuda casada mort edat diners apres`,
  nl: `weduwe gescheiden
    januari februari maart april mei juni juli augustus september oktober november december oudste jongste volgende vorige laatste geboren schoonzus kleinkind kleinkinderen lente herfst
    dag dagen week weken maand maanden jaar jaren ochtend ochtends morgen morgens avond avonds middag middags nacht nachts vandaag gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag keer tijd uur uren zomer winter
    huis thuis dorp land stad kamp straat plek plaats wereld leven mensen mens persoon man mannen vrouw vrouwen meisje meisjes vriendin vriendinnen vriend vrienden familie gezin
    moeder vader mama papa echtgenoot zus zussen zusje broer broers broertje zoon zoons dochter dochters oom tante nicht neef oma opa schoonmoeder buurvrouw buurvrouwen buren
    werk werkte werken gewerkt hielp help helpen geholpen maken maakte maak gemaakt wonen woon woont woonde geboren getrouwd overleden leeftijd geld begonnen geleerd leerde`,
  sv: `änka skild
    januari februari mars april maj juni juli augusti september oktober november december äldst äldsta yngsta nästa förra sista född fru fruar leva levde barnbarn svägerska vinter vår höst
    dag dagar dagen vecka veckor månad månader år morgon morgonen mornar kväll kvällar kvällen eftermiddag natt nätter idag igår imorgon måndag tisdag onsdag torsdag fredag lördag söndag gång gånger tid timme timmar sommar sommaren vinter
    hus hem hemma by byn land stad lägret läger gata plats världen liv livet folk människor person personer man män kvinna kvinnor flicka flickor tjej väninna vän vänner familj familjen familjer
    mor mamma far pappa make maken syster systrar bror bröder son söner dotter döttrar farbror moster faster kusin kusiner mormor farmor morfar farfar svärmor granne grannar grannen grannens
    arbete arbetade arbetar jobb jobbade jobbar jobbat hjälpte hjälper hjälpa hjälp bor bodde född gift dog ålder pengar började lärde`,
  fr: `veuve divorcee
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre aine ainee cadet cadette prochain prochaine dernier derniere naitre ne mourir morts belle soeur petit-fils
    jour jours journee semaine semaines mois an ans annee annees matin matins soir soirs apresmidi nuit nuits hier aujourd hui demain lundi mardi mercredi jeudi vendredi samedi dimanche fois heure heures temps ete hiver
    maison maisons village villages pays ville camp rue endroit monde vie gens personne personnes homme hommes femme femmes fille filles amie amies ami amis famille familles
    mere pere maman papa mari epoux soeur soeurs frere freres fils oncle tante cousine cousin grand-mere belle-mere voisine voisines voisins
    travail travaille travaillais travailler aide aidais aider fais faisais faire fait vis vivais vit habite nee mariee mort age argent appris commence`,
  ar: `ارمله مطلقه
    يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر الكبير الصغير عمره عمرها القادم الماضي توفي تزوج ستتزوج يتزوج تنتهي انتهت بلاد عايش عايشه يعيش عايشين زوجته
    يوم ايام اسبوع اسابيع شهر شهور سنه سنين سنوات صباح صبح مساء ليل ليله اليوم امس غدا جمعه سبت احد وقت ساعه ساعات صيف شتاء
    بيت بيوت قريه ضيعه بلد بلدي مدينه مخيم شارع مكان دنيا حياه ناس شخص رجل رجال امراه نساء بنت بنات صديقه صديقات عائله عيله اهل
    ام امي اب ابي والد والدي والدتي زوج زوجي زوجه اخت اختي اخوات اخ اخي اخوه ابن ابني ابنتي بنتي عم خال عمه خاله جده جدتي جد حماتي جار جيران جارتي
    عمل شغل اشتغل اشتغلت اعمل عملت نعمل ساعد اساعد ساعدت عاش اعيش تعيش ساكنه ولد ولدت تزوجت مات عمر فلوس مال تعلمت`,
};

/** How things stand: papers and permits, flight and war, weather, body and heart. Nobody does these. */
const STATE: Readonly<Record<string, string>> = {
  en: `room noisy badly card centre respond used dark winter lawyer court police camp
    expire expires runs voice
    permit residence asylum refugee passport visa documents papers status lawyer interview war border peace bomb fled escaped arrived moved waiting waited answer
    rain rains raining snow snowing cold hot sun wind weather sleep slept tired alone lonely sad happy afraid miss missed feel felt hurts pain headache head ache noise late bus train near nice friendly beautiful tea coffee
    birthday  pregnant healthy dead destroyed lost hope wish need hundred`,
  it: `stanza camera rumoroso carta tessera centro risponde rispondere abituo abituare buio tribunale polizia campo quest quell sant
    scade scadere scadenza arrivare arriva
    permesso soggiorno asilo rifugiata passaporto visto documenti carte avvocato questura guerra confine frontiera pace bomba scappata scappati arrivata arrivati arrivo trasferita aspettare aspetto aspettato risposta
    piove pioggia neve freddo caldo sole vento dormire dormito dormo stanca sola triste felice paura manca mancano sento sentivo male dolore testa rumore ritardo autobus treno vicino gentile gentili bella te caffe
    compleanno  incinta sana distrutta perso persa speranza piace bisogno cento`,
  es: `habitacion ruidoso tarjeta carnet centro responde responder acostumbro acostumbrar oscuro anochece juzgado policia campamento
    acaba acabar voz residencia
    permiso residencia asilo refugiada pasaporte visado documentos papeles abogado guerra frontera paz bomba huimos escape llegado llegue llegamos llegar mudamos esperar espero esperamos respuesta
    llueve lluvia nieve frio calor sol viento dormir dormi duermo cansada sola triste feliz miedo echo menos siento sentia duele dolor cabeza ruido tarde autobus tren cerca amable amables bonita te cafe
    cumpleanos  embarazada sana destruida perdi perdido esperanza gusta necesito cien`,
  ca: `habitacio sorollos targeta carnet centre respon respondre acostumo acostumar fosc fosca jutjat policia
    caduca veu arriba
    permis residencia asil refugiada passaport visat documents papers advocat guerra frontera pau bomba fugir arribat arribar arribada traslladar esperar espero esperem esperat resposta
    plou pluja neu fred calor sol vent dormir dormo dormit cansada sola trista feliç por trobo faltar sento sentia mal dolor cap soroll tard autobus tren prop amable bonica te cafe
    aniversari  embarassada sana destruir destruida perdut esperança agrada necessito cent`,
  nl: `kamer lawaaierig kaart pas centrum azc antwoordt wennen went donker rechtbank politie
    loopt stem
    verblijfsvergunning vergunning asiel vluchteling paspoort visum documenten papieren advocaat oorlog grens vrede bom gevlucht vluchtte aangekomen verhuisd wachten wacht gewacht wachtten antwoord brief
    regent regen sneeuw koud warm heet zon wind weer slapen sliep slaap geslapen moe alleen eenzaam verdrietig blij gelukkig bang mis voel voelde pijn hoofdpijn hoofd lawaai laat bus trein dichtbij vriendelijk mooi lekker thee koffie
    verjaardag  trouwt zwanger gezond verwoest kwijt verloren hoop nodig vind sinds geleden zei honderd`,
  sv: `rum bullrigt kort centrum boende svarar vänja vänjer mörkt domstol polis
    går röst
    uppehållstillstånd tillstånd asyl flykting pass visum dokument papper advokat migrationsverket krig kriget gräns gränsen fred bomb flydde kommit flyttade vänta väntade väntar väntat svar
    regnar regn regnat snö kallt kall fryser varmt sol vind väder sova sov sover sovit trött ensam ledsen glad lycklig rädd saknar känner kände ont smärta huvud huvudet huvudvärk oväsen sen sent bussen buss tåg nära vänlig vänliga vacker gott te teet kaffe
    födelsedag  gravid frisk förstördes förlorat hopp behöver tycker hundra`,
  fr: `chambre bruyant bruyante carte centre repond repondre habitue habituer sombre tribunal police
    expire voix
    titre sejour permis asile refugiee passeport visa documents papiers avocat prefecture guerre frontiere paix bombe fui arrivee arrives arriver demenage attendre attends attendu attendions reponse
    pleut pluie neige froid chaud soleil vent dormir dormi dors fatiguee seule triste heureuse peur manque sens sentais mal douleur tete bruit retard bus train pres gentil gentils belle the cafe
    anniversaire  marie enceinte bonne sante detruite perdu espoir aime besoin cent`,
  ar: `غرفه بطاقه مركز يرد ترد تعودت اتعود ظلام محكمه شرطه
    صوت تاخرت
    اقامه اقامتي لجوء لاجئه جواز فيزا وثائق اوراق اوراقي ورق محامي حرب الحرب حدود الحدود سلام سلامه قنبله هربنا هربت وصلت وصلنا وصل انتقلنا انتظر انتظرنا ننتظر جواب
    مطر تمطر ثلج برد بارد حر شمس ريح نوم انام نمت ننام تعبانه وحدي لوحدي وحده الوحده حزينه سعيده خايفه خوف اشتقت اشعر حاسه وجع بيوجعني الم راس راسي ضجيج تاخر باص قطار قريب قرب طيب طيبون طيبين حلوه جميله شاي الشاي قهوه
    عيد  حامل تهدم ضاع امل احب محتاجه لازم ميه`,
};

/** Hands that take, put and bring: deeds of every kind. */
const LIGHT: Readonly<Record<string, string>> = {
  en: `lie lies remain remains become became seem seems begin began stop stopped end ends happen happened
    child children kid kids
    put puts set laid give gave bring brought stand stood hold held hand hands say tell told ask asked need needed show showed left leave turn turned went call called let use used look looked find found keep kept stay stayed wait`,
  it: `resta rimane rimasto diventa diventato sembra comincia cominciato finisce finito succede succeso
    bambino bambini bambina bambine
    metto mettere mettevo messo dare do davo porto portavo portare tengo tenevo tenere mano mani dico dicevo dire chiedo chiedevo chiedere mostro lascio lasciavo uso usavo usare trovo resto restavo guardo guardavo prendo prendevo prendere`,
  es: `queda quedan vuelve volverse parece empieza empezar termina terminar acaba pasa pasar paso
    nino ninos nina ninas
    pongo poner ponia doy dar daba traigo traia traer llevo llevaba llevar mano manos digo decia decir pedia pedir pregunto ensenaba dejo dejaba dejar uso usaba usar encuentro quedo quedaba quedar mirar miraba tomaba saco sacaba sacar tenia`,
  ca: `queda queden torna sembla comença començar acaba acabar passa passar
    nen nens nena nenes
    poso posava posar dono donava donar porto portava portar agafo agafava agafar ma mans dic deia dir demano demanava demanar ensenyava deixo deixava deixar faig servir trobo quedo quedava mirar mirava treia treure tenia`,
  nl: `ligt liggen lag blijft werd begint begon stopt eindigt gebeurt gebeurde duurt duurde
    kind kinderen
    zet zette zetten leg legde leggen geef gaf geven breng bracht brengen haal haalde halen sta stond staan hou hield houden hand handen zeg zei zeggen vraag vroeg vragen laat liet laten gebruik vond vinden blijf bleef blijven kijk keek neem nam nemen hing draai draaide doe erop eruit ervoor erbij`,
  sv: `ligger ligga låg kvar finns fanns blir verkar börjar slutar slutade händer hände dröjer
    barn barnen får klockan
    ställer ställde lägger lade la ger gav ge tar tog ta bär hämtar hämtade hämta står stod håller höll hand händer säger sa sade frågar frågade lät låter använder hittar stannar stannade tittar tittade sätter satte lägga sätta`,
  fr: `reste rester devient devenu semble commence commencer finit finir passe passer arrive
    enfant enfants
    mets mettre mettais donne donnais donner apporte apportais apporter porte portais porter prends prenais prendre main mains dis disais dire demande demandais laisse laissais utilise trouve reste restais regarde regardais garde gardais tiens tenais`,
  ar: `بقي بقيت صار صارت يبدا بدات بدا انتهي خلص صاير
    طفل اطفال اولاد
    احط حطيت وضعت اضع اعطي اعطيت جبت اجيب احمل حملت اخذ اخذت ناخذ يد ايدي قلت اقول سالت طلبت تركت استعملت لقيت بقيت ابقي نظرت مسكت`,
};

/** How much a word of each sort counts beside a word of doing. */
const SHARES = { context: 0.3, state: 0.3, light: 0.4 } as const;

interface Lists {
  readonly small: ReadonlySet<string>;
  readonly shares: ReadonlyMap<string, number>;
  readonly words: ReadonlySet<string>;
}

const lists = new Map<string, Lists>();

function listsOf(language: string): Lists {
  const known = lists.get(language);
  if (known) return known;
  const small = new Set(tokensOf(language, SMALL[language] ?? ''));
  const shares = new Map<string, number>();
  const read = (words: string | undefined, share: number): void => {
    for (const stem of stemsOf(language, tokensOf(language, words ?? ''))) shares.set(stem, share);
  };
  read(LIGHT[language], SHARES.light);
  read(STATE[language], SHARES.state);
  read(CONTEXT[language], SHARES.context);
  const words = [SMALL, LIGHT, STATE, CONTEXT].flatMap((table) => tokensOf(language, table[language] ?? ''));
  const made = { small, shares, words: new Set(words) };
  lists.set(language, made);
  return made;
}

/** True for the small words of a language: articles, pronouns, helping verbs, numbers. */
export function isSmallWord(language: string, token: string): boolean {
  return listsOf(language).small.has(token);
}

/** How much a stem says of what somebody does: 1, and less for who, when and where, how things stand, and taking and putting. */
export function shareOf(language: string, stem: string): number {
  return listsOf(language).shares.get(stem) ?? 1;
}

/** True for all words of these lists: they are spelt right, whatever they are like. */
export function isListedWord(language: string, token: string): boolean {
  return listsOf(language).words.has(token);
}
