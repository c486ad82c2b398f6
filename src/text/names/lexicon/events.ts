import { type PhraseSet, phraseSet } from './words.ts';

/** Leagues, cups, tournaments and indexes, and what else bears a name without being a person, an organisation or a place. */
export const events: PhraseSet = phraseSet(`
American League, National League, Major League, Major League Baseball, Premier League, Champions League, Super League, Football League, Bundesliga, Serie A, La Liga, Ligue 1, Primera Liga, Eredivisie,
U.S. Open, US Open, French Open, Australian Open, British Open, Masters, Open, Davis Cup, Fed Cup, Federation Cup, World Cup, European Cup, Cup Winners Cup, Cup, UEFA Cup, FA Cup, League Cup, Ryder Cup, America's Cup, Stanley Cup, Copa America, Copa Libertadores,
Super Bowl, World Series, Grand Prix, Grand Slam, Olympics, Olympic, Olympic Games, Summer Olympics, Winter Olympics, Paralympics, Commonwealth Games, Asian Games, World Championships, Tour de France, Giro d'Italia, ATP Tour, PGA Tour, World Tour, Formula One, Formula 1,
Nobel Prize, Nobel Peace Prize, Pulitzer Prize, Oscar, Oscars, Grammy, Emmy, Golden Globe, Palme d'Or, Booker Prize, Victoria Cross, George Cross, Military Cross, Iron Cross, Purple Heart, Medal of Honor, Order of the British Empire, Distinguished Service Order, Legion of Honour,
Dow, Dow Jones, Nikkei, FTSE, FTSE 100, DAX, CAC 40, Hang Seng, Nasdaq Composite, Standard & Poor's 500, S&P 500, Dow Jones Industrial Average, Dow Jones industrial,
World War, World War I, World War II, First World War, Second World War, Cold War, Gulf War, Vietnam War, Holocaust, Ramadan, Christmas, Easter, New Year, Thanksgiving, Passover, Halloween, Ashura, Eid, Hajj,
Internet, Windows, Java, Android, iPhone, iPad, iPod, Linux, Unix, Pentium, Boeing 747, Boeing 737, Boeing 777, Airbus A320, Koran, Bible, Torah, Brexit,
R&D, Q&A, M&A, A&E, B&B, M&M, P&L, ERA, RBI, EPS, GDP, GNP, CPI, GMT, Y/N, PhD, MBA, MSc, BSc, CBE, OBE, MBE, VC, GP, TB, PCR, WMD, GPS, RSS, HTML, XML, USB, PDF, SUV, IQ, ICU, VIP, FAQ, LLC, UFO, CEO, QC, MP, MPs, PM, AIDS, HIV, DNA, CTBT, NPT, START, MFN, NT, Q1, Q2, Q3, Q4
`);
