import { LATIN_FIRST_NAMES } from './first-names.ts';
import type { Lexicon } from './lexicon.ts';
import { ENGLISH_NATIONALITIES } from './places.ts';
import { wordSet } from './words.ts';

const words = (list: string) => wordSet(list, 'en');

export const english = (): Lexicon => ({
  titles: words(`
    president presidents vice-president premier minister ministers chancellor secretary secretary-general chairman chairwoman chairperson chair chief head leader director director-general governor mayor senator senators congressman
    congresswoman representative deputy ambassador envoy commissioner speaker spokesman spokeswoman spokesperson general colonel lieutenant captain major sergeant commander admiral marshal corporal king queen prince princess duke duchess emperor emir
    sultan pope cardinal archbishop bishop patriarch rabbi imam ayatollah sheikh mullah reverend judge justice prosecutor coroner attorney lawyer sheriff officer executive ceo cfo coach manager striker goalkeeper midfielder defender captain editor editor-in-chief correspondent reporter journalist
    author writer professor economist analyst strategist scientist inspector superintendent constable detective superstar actor actress singer adviser advisor aide counsel counsellor lawmaker legislator delegate candidate rector principal founder co-founder chairmen owner mp mep
    politicians private corporal cpl pte lance-corporal lcpl fusilier trooper adm gen sen rep gov col lt sgt capt maj brig cmdr insp supt pc mps meps barrister surgeon priest pastor cleric businessman businesswoman entrepreneur billionaire nurse soldier musician blogger consultant secretaries presidents-elect president-elect premiers politician activist trader historian expert dissident opponent rival striker winger
  `),
  titleModifiers: words(`
    acting deputy vice prime first second former ex then current new late outgoing incoming interim senior chief general foreign defence defense interior finance home health justice energy trade economy economic education environment agriculture labour labor transport culture
    information justice attorney press military executive managing assistant associate permanent special national federal state regional local police army navy air opposition party parliamentary press political security intelligence union rebel human rights top veteran crown supreme
    under-secretary lance lord lieutenant major brigadier staff sergeant field rear grand district county appeal appeals high financial operating technical marketing communications campaign co house senate majority minority republican democrat democratic conservative labor socialist communist liberal treasury budget rights research chief-of-staff business economics political-affairs arts sports medical diplomatic court one-time longtime long-time cabinet presidential ministerial science
  `),
  portfolios: words(`
    state foreign affairs defence defense interior internal finance health justice energy trade economy economic development education environment agriculture labour labor transport culture information treasury staff commons lords exchequer industry commerce security homeland
    tourism sport sports science technology cooperation communications communities operations research marketing policy human rights public works planning investment resources welfare war navy army police parliament government board council republic
  `),
  courtesies: words(
    'mr mister mrs ms miss dr sir lord lady dame madame prof baroness baron count viscount rev messrs',
  ),
  links: words('of for the and in on to at & de du des la'),
  articles: words('the a an'),
  organisationHeads: words(`
    ministry department agency organization organisation association commission committee council union party parliament assembly congress senate court tribunal university college school institute academy bank corp corporation company co inc ltd plc llc gmbh ag sa nv group holding holdings industries enterprises
    airlines airways motors electric petroleum oil energy telecom communications technologies systems laboratories pharmaceuticals foundation fund trust society federation league alliance coalition front movement brigade brigades army forces guard guards police office bureau administration authority
    service services board chamber club fc united rovers wanderers athletic city's team centers centres press news times post journal herald tribune gazette radio television tv channel studios records entertainment media network networks newspaper center centre hospital clinic church cathedral museum library theatre orchestra
    exchange securities capital partners brothers bros associates insurance reserve treasury cabinet government embassy consulate mission squad battalion regiment division command navy secretariat initiative community forum watch international chamber syndicate cooperative laboratory observatory legion conference confederation
    democrats republicans socialists liberals conservatives greens communists workers giants yankees sox knicks bulls lakers rangers devils warriors dynamo spartak
  `),
  placeHeads: words(`
    city province region county district state republic island islands peninsula sea ocean lake river gulf bay strait straits mountain mountains mount valley desert coast beach canyon park square street avenue road airport bridge territory territories village town township oblast kingdom emirates canal
    ave blvd dock brook creek reef pass falls springs gym hall tower terminal station pier meadows ridge
    castle palace prison port harbour harbor north south east west northern southern eastern western central upper lower heights hills hill plateau basin delta forest border cape point field stadium arena base sound parish panhandle
  `),
  otherHeads: words(`
    battle siege massacre war wars cup games olympics championship championships league's open prix treaty act bill amendment award awards prize accord accords agreement protocol constitution declaration convention day week month year christmas easter ramadan festival summit talks election elections revolution
    uprising crisis hurricane storm earthquake operation tour series masters trophy era age virus flu law code plan deal pact bible koran quran internet dollar euro medal medals
  `),
  speechVerbs: words(`
    said says told tells added adds asked asks stressed noted explained argued insisted believes believed thinks thought denied admitted warned called urged promised replied wrote writes expressed criticized criticised condemned praised blamed accused accepted apologised apologized announced declared vowed pledged
    resigned died married smiled laughed cried wept met flew arrived spoke speaks recalled remembered hopes hoped wants wanted knew knows felt feels acknowledged confirmed informed stepped
  `),
  placePrepositions: words(
    'in near at from to across throughout outside around inside through into toward towards',
  ),
  firstNames: words(LATIN_FIRST_NAMES),
  nationalities: words(ENGLISH_NATIONALITIES),
  noNames: words(`
    by lrb rrb lsb rsb lcb rcb ii iii iv vi vii viii ix xi xii xiii
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    i i'm i've i'll god am pm gmt est edt et utc bst cdt cst pdt pst cet ist msk quote tv dvd cd gdp dna hiv aids covid covid-19 h1n1 sars ceo pr pc id ok internet web mr mrs english french german spanish russian arabic islam christianity photo video exclusive update updated breaking editor's
    spring summer autumn winter am a.m p.m bc ad nan vs no nos
  `),
  openers: words(`
    oh latest senior handout
    the a an this that these those it its he she they we you i his her their our your my who whom whose which what when where why how there here and but or nor so yet for if as at by in on of to from with without within into onto upon over under about above across after against along among around before behind
    below beneath beside besides between beyond despite down during except inside like near off out outside per since through throughout till toward until up via while whereas although though because unless whether once one two three four five six seven eight nine ten dozens hundreds thousands millions
    some any all both each every many much more most few several other another such no not none nothing everyone everybody someone nobody people then now today tomorrow yesterday soon later earlier recently meanwhile however moreover furthermore therefore thus hence instead indeed still also even only just
    perhaps maybe again already always never often sometimes usually yes well please asked according speaking following given based born let get do does did is are was were be been being have has had will would can could may might must shall should say said says make made take took see saw come came go went know think want give use find tell
    last next first second third early late former new old big small good bad great high low long short top best worst major key local national international public private police officials authorities government protesters protests demonstrators troops soldiers experts scientists analysts critics supporters opponents witnesses residents victims
    oil gas fire war peace death life man woman men women children family world country city state home house school news report reports story related read watch listen photo photos picture pictures video live source sources statement reuters' total shares stocks markets market prices sales profits net results note image images getty
    ministers deputies chairman officials reporters workers students doctors teachers families voters investors traders troops rebels militants gunmen police firefighters rescuers companies firms banks under-fire economic political economical military security foreign domestic federal human nuclear natural central eastern western northern southern
    born overall elsewhere nearly almost around roughly approximately finally initially originally eventually clearly certainly obviously apparently reportedly allegedly fortunately unfortunately sadly hopefully thanks thank sorry hello dear welcome goodbye nor neither either rather quite very too so-called
  `),
  smallLetters: false,
});
