/**
 * Words that name organisations by themselves: clubs and teams, firms, newspapers and agencies, parties and armed groups,
 * bodies of states. Written by hand from general knowledge, as examples from which `distil-names.ts` learns to tell more.
 */
export const ORGANISATION_SEEDS: ReadonlySet<string> = new Set(
  `
  arsenal chelsea everton tottenham fulham sunderland middlesbrough aston millwall celtic hibernian motherwell juventus lazio
  fiorentina sampdoria atalanta udinese cagliari barca espanyol osasuna levante getafe deportivo villarreal ajax feyenoord psv
  heerenveen vitesse anderlecht genk benfica fenerbahce galatasaray besiktas trabzonspor bayern schalke leverkusen hertha werder
  borussia hoffenheim auxerre monaco psg olympiakos panathinaikos paok shakhtar cska zenit lokomotiv spartak torpedo dynamo
  partizan rapid ferencvaros slavia sparta legia brondby rosenborg malmo boca flamengo fluminense corinthians palmeiras santos
  cruzeiro gremio botafogo vasco penarol nacional chivas pumas
  lakers celtics knicks bulls pistons sixers 76ers spurs rockets mavericks nuggets cavaliers cavs pacers bucks hawks hornets
  raptors timberwolves grizzlies clippers blazers supersonics sonics yankees mets dodgers cubs orioles phillies braves marlins
  astros mariners brewers royals padres expos athletics indians tigers twins rangers angels pirates cardinals rockies
  diamondbacks patriots steelers packers cowboys raiders broncos dolphins redskins eagles giants jets bengals browns colts
  jaguars titans texans chiefs chargers vikings bears lions falcons panthers saints buccaneers seahawks 49ers bruins canadiens
  canucks oilers flames sabres islanders flyers penguins capitals blackhawks sharks wallabies springboks proteas broncos
  google microsoft apple ibm intel oracle cisco dell motorola nokia ericsson siemens samsung sony toshiba hitachi panasonic
  fujitsu nec sharp canon toyota honda nissan mazda mitsubishi subaru suzuki hyundai kia daewoo volkswagen bmw daimler audi
  porsche opel fiat ferrari renault peugeot citroen ford chrysler boeing airbus lockheed raytheon northrop embraer bombardier
  lufthansa qantas aeroflot alitalia iberia ryanair easyjet klm sabena shell exxon exxonmobil chevron texaco mobil conoco bp
  total elf eni repsol statoil petrobras pemex pdvsa gazprom rosneft lukoil yukos sibneft citigroup citibank jpmorgan
  barclays hsbc natwest lloyds santander bbva deutsche commerzbank ubs lehman merrill nomura daiwa unicredit intesa
  pfizer merck novartis roche bayer glaxosmithkline astrazeneca sanofi aventis monsanto dupont basf unilever nestle danone
  cadbury heineken carlsberg guinness pepsico walmart tesco sainsbury carrefour ikea adidas nike puma reebok vodafone verizon
  sprint telefonica gap mattel disney viacom bertelsmann vivendi netflix amazon ebay yahoo aol facebook twitter uber halliburton
  bechtel enron worldcom kpmg deloitte accenture fedex ups caterpillar xerox kodak polaroid philips electrolux volvo saab
  reuters interfax tass xinhua bloomberg afp upi ansa dpa kyodo itar bbc cnn nbc cbs abc espn itv hbo mtv telegraph guardian
  pravda izvestia kommersant lemonde spiegel stern bild haaretz maariv yedioth asahi yomiuri mainichi nikkei anadolu hurriyet
  milliyet sabah corriere repubblica
  hamas hezbollah hizbollah fatah likud plo pkk ira eta farc taliban qaida qaeda unita renamo frelimo swapo anc inkatha zanu
  sinn bharatiya bjp akali shiv pri pan prd ppp mqm kmt dpp cdu spd csu fdp psoe rpr udf pds fsln fmln swat
  nato nafta opec unesco unicef interpol europol asean mercosur oecd imf wto unhcr iaea osce ecowas comesa ecomog sadc
  efta apec gatt icrc fifa uefa nba nfl nhl mlb ncaa fia ioc iaaf atp wta pga cia fbi kgb mossad nasa nsa dea irs fcc
  pentagon kremlin knesset bundestag bundesrat duma sejm diet majlis bundesbank bundeswehr scotland wehrmacht luftwaffe
  greenpeace amnesty oxfam unita eurostat nasdaq nyse comex cbot
  `
    .trim()
    .split(/\s+/u),
);
