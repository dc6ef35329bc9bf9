// Forms that no stemmer finds its way from: sewn to sew, cosido is regular but hecho is not. The first word of a line is
// the one that its forms are read as. Everyday verbs and the people around a household only.

const LINES: Readonly<Record<string, string>> = {
  en: `sew sewn; sell sold seller sellers; teach taught teacher; buy bought; bring brought; feed fed; grow grew grown grower;
    make made maker; weave wove woven weaving; knit knitted; take took taken; give gave given; keep kept; write wrote written;
    drive drove driven driving; build built builder; cut cuts cutting; knead kneaded; sweep swept; hang hung; dye dyed dyeing;
    spin spun; lead led leader; speak spoke spoken; tell told; read reads; sit sat; run ran; lay laid; mow mown; hold held;
    child children kids kid; woman women; man men; wife wives; tooth teeth; foot feet; goose geese; sheep sheeps; mouse mice;
    loaf loaves; knife knives; leaf leaves; shear shorn; breed bred; milk milked milking; sow sown; dig dug; catch caught;
    draw drew drawn; sing sang sung; swim swam; pay paid; find found; learn learnt; burn burnt; spend spent; send sent;
    understand understood; fry fried; lend lent; bleed bled; mend mended; stick stuck; clean cleaner cleaning; bind bound`,
  it: `fare fatto fatta fatte fatti facevo faccio faceva facevamo faccia; cuocere cotto cotta cuocevo cuocio coceva cotti;
    vendere venduto venduta; tenere tenuto tengo tenevo; leggere letto leggo leggevo lette; scrivere scritto scrivo scritti;
    aprire aperto apro; friggere fritto friggevo friggo fritte; mungere munto mungevo mungo munte; tingere tinto tingevo;
    stendere steso stendevo stese; accendere acceso; spremere spremuto; raccogliere raccolto raccolgo raccoglievo raccolta;
    cogliere colto colgo; mettere messo metto mettevo; tosare tosato; tessere tessuto tessevo tesso tessuti; dare dato davo;
    dire detto dico dicevo; bere bevuto bevo; crescere cresciuto cresciuti cresco; nascere nato nati; muovere mosso;
    correggere corretto; chiudere chiuso; spendere speso spendevo; condurre condotto conduco; tradurre tradotto traduco traducevo;
    pulire pulito pulivo pulisco pulizia pulizie; cucire cucito cucivo cucio cucio; stirare stiro stirato stirato;
    uovo uova; mano mani; uomo uomini; dito dita; moglie mogli; pecora pecore; capra capre; gallina galline`,
  es: `hacer hecho hecha hice hacia haciamos hago haciendo; vender vendi vendo vendia; coser coso cosi cosido; cocer cuezo cueces cocido;
    freir frito frita frio freia; tejer teji tejido tejidos; dar doy daba di dado; poner puesto puse pongo ponia;
    escribir escrito; abrir abierto; tender tiendo tendia; sembrar siembro siembra sembrabamos siembras; regar riego riegas regaba;
    remendar remiendo remiendos; calentar caliento; moler muelo molia molido; ordenar ordeno; mover muevo; contar cuento conte;
    traducir traduzco traduje traducia; conducir conduzco conduje conducia; colgar cuelgo; cerrar cierro; servir sirvo serviamos;
    vestir visto vestia; tenir tino tenia tenido; jugar juego juegan; planchar plancha plancho; fregar friego fregaba;
    encender enciendo; recoger recojo recogia; tostar tuesto; volver vuelto; medir mido; leer leo lei leido; huevo huevos; mujer mujeres`,
  ca: `fer fet feta feia fem faig fent feiem fas; coure cuit cuita coia coc; vendre venia venut venc venuda veniem; cosir cuso cosit cusen;
    teixir teixeixo teixia; escriure escrit escrivia; netejar neteja netejo netejava netejat neteges netejavem netegem netejant neteja;
    treure tret treia trec; donar dono; posar poso; munyir munyo munyia munyit; moldre molia molt; fregir frito fregia fregit;
    regar rego regava; sembrar sembro; estendre estenia estes estenc; obrir obro obert; traduir tradueixo traduia;
    conduir condueixo conduia; llegir llegeixo llegia; tenyir tenyeixo tenyia; cuidar cuido cuidava; vestir vesteixo; servir serveixo servia;
    ou ous; dona dones; home homes; nen nens nena nenes; netnieto net neta nets netes`,
  nl: `verkopen verkocht verkochten verkoop verkoopster; kopen kocht gekocht; brengen bracht gebracht; geven gaf gegeven geef;
    snijden sneed gesneden snij snijdt; schrijven schreef geschreven; lezen las gelezen lees; spreken sprak gesproken spreek;
    rijden reed gereden rij rijdt; wassen waste gewassen; bakken bakte gebakken; weven weefde geweven weef; strijken streek gestreken strijk;
    helpen hielp geholpen; houden hield gehouden; vegen veegde geveegd veeg; melken molk gemolken melkte; plukken plukte geplukt;
    breien breide gebreid brei; naaien naaide genaaid naai naaister; spinnen spon gesponnen; zaaien zaaide gezaaid zaai; oogsten oogstte geoogst;
    koken kookte gekookt kook kokkin; poetsen poetste gepoetst; schoonmaken schoonmaak schoongemaakt schoonmaakster; maken maakte gemaakt maak;
    verzorgen verzorgde verzorgd verzorging; zorgen zorgde gezorgd zorg; leren leerde geleerd leer; tellen telde geteld; vlechten vlocht gevlochten vlecht;
    verven verfde geverfd; dragen droeg gedragen; hangen hing gehangen; schenken schonk geschonken; slachten slachtte geslacht;
    kneden kneedde gekneed kneed; opruimen opgeruimd ruimde; wegen woog gewogen weeg; sluiten sloot gesloten; bidden bad gebeden;
    kind kinderen kindjes kindje; ei eieren eitjes; koe koeien; schaap schapen; ouder ouderen oudere; hemd hemden; baby babys; oma omas; opa opas`,
  sv: `sälja sålde sålt säljer; sy sydde sytt syr sydda; göra gjorde gjort gör; skriva skrev skrivit; läsa läste läst läser; köpa köpte köpt;
    ge gav gett ger; ta tog tagit tar; hålla höll hållit; skära skar skurit skär; väva vävde vävt väver; brodera broderade; baka bakade bakat;
    köra körde kört kör; driva drev drivit; bära bar burit; tvätta tvättade tvättat; sköta skötte skött sköter; föda födde fött föder;
    mata matade matat; hjälpa hjälpte hjälpt; stryka strök strukit stryker; hänga hängde hängt; bygga byggde byggt; så sådde sått; sticka stickade stickat;
    binda band bundit; måla målade; laga lagade lagat; lära lärde lärt lär; städa städade städat städning städerska; dela delade; vårda vårdade vård; flätade fläta flätor;
    klippa klippte klippt; mjölka mjölkade mjölkat; skala skalade; steka stekte stekt; koka kokade kokt kokat; knåda knådade; sjunga sjöng sjungit;
    tala talade; räkna räknade; tolka tolkade tolkat; bjuda bjöd; leda ledde lett; duka dukade; valla vallade; spinna spann spunnit; färga färgade;
    barn barnen barnens; son söner; dotter döttrar; mor mödrar mamma; far fäder pappa; ko kor korna; get getter getterna; får fåren; höna höns hönor hönsen; äldre gamla gammal;
    hand händer händerna; fot fötter; tand tänder; ägg äggen; man män; kvinna kvinnor; bror bröder; bok böcker`,
  fr: `faire fait faite faisais fais faisait faisions faites; cuire cuit cuite cuisais cuis; coudre cousu cousais couds cousait cousue couture; vendre vendu vendais vends;
    tenir tenu tenais tiens; ecrire ecrit ecrivais ecris; lire lu lisais lis; ouvrir ouvert ouvrais; traire trait trayais trais; frire frit frite;
    tisser tisse; prendre pris prenais; mettre mis mettais mets; moudre moulu moulais; teindre teint teignais teins; etendre etendu etendais etends;
    cueillir cueilli cueillais cueille; semer seme; acheter achete achetais; peler pele; elever eleve elevais; nettoyer nettoie nettoyais nettoyage;
    balayer balaie; essuyer essuie; traduire traduit traduisais traduis; conduire conduit conduisais conduis; repasser repasse repassais; servir sers servais;
    oeuf oeufs; oeil yeux; animal animaux; cheval chevaux; travail travaux; gateau gateaux; legume legumes`,
  ar: `طفل اطفال الاطفال عيال العيال اولاد الاولاد ولاد الولاد صغار اطفالي; مريض مرضي المرضي; كبير كبار الكبار مسن مسنين المسنين عجوز عجائز;
    ملابس الملابس هدوم الهدوم ثياب الثياب ملابسهم اواعي الاواعي; بيت بيوت البيوت البيت; طعام اكل الاكل الطعام; باع ابيع بعت نبيع يبيع بيع البيع بياع تبيع ببيع;
    خاط اخيط خيطت خياطه الخياطه خياط اخيط بخيط نخيط خيط; زرع ازرع زرعت زراعه الزراعه نزرع مزرعه; خبز اخبز خبزت خبيز الخبز بخبز; حلب احلب حلبت بحلب;
    غنم الغنم اغنام الاغنام خروف خراف; بقره بقر البقر ابقار الابقار; دجاجه دجاج الدجاج فراخ; ضيف ضيوف الضيوف; جار جيران الجيران جارات جارتي; درس دروس الدروس;
    كتاب كتب; ارض اراضي; صحن صحون الصحون اطباق مواعين; شعر الشعر شعور; ثوب اثواب; امراه نساء النساء نسوان حريم; ساق سقت اسوق سواقه بسوق قياده; قاد قدت اقود;`,
};

function tableOf(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.split(';')) {
    const [lemma, ...forms] = line.trim().split(/\s+/u);
    if (lemma === undefined || lemma === '') continue;
    for (const form of forms) if (!table.has(form)) table.set(form, lemma);
  }
  return table;
}

const tables = new Map<string, ReadonlyMap<string, string>>();

/** The word that an irregular form is read as; undefined where it is not one. */
export function irregularStem(language: string, word: string): string | undefined {
  let table = tables.get(language);
  if (!table) tables.set(language, (table = tableOf(LINES[language] ?? '')));
  return table.get(word);
}
