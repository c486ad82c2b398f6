/** First names with what those who bear them are called; by sound, so one spelling of each is enough. */
const NICKNAMES = `
albert: al bert; alexander: alex sasha; alexandra: sasha; alfred: alf fred; andrew: andy drew; anthony: tony; barbara: barb; benjamin: ben; bernard: bernie; catherine: cathy kate;
charles: charlie chuck; christine: chris; christopher: chris; daniel: dan danny; david: dave; deborah: debbie; donald: don; dorothy: dot; douglas: doug; edward: ed eddie ted; elizabeth: beth betty liz;
eugene: gene; francis: frank; franklin: frank; frederick: fred; gerald: gerry jerry; gregory: greg; harold: harry; henry: hank harry; jacob: jake; james: jim jimmy; jeffrey: jeff; jennifer: jen jenny; john: jack johnny;
jonathan: jon; joseph: joe; joshua: josh; judith: judy; katherine: kate kathy; kenneth: ken; lawrence: larry; leonard: len; margaret: maggie peggy; martin: marty; matthew: matt; michael: mick mike; nathaniel: nat;
nicholas: nick; pamela: pam; patricia: pat patty; patrick: pat; peter: pete; philip: phil; phillip: phil; raymond: ray; rebecca: becky; richard: dick rick; robert: bob bobby rob; ronald: ron; samuel: sam; stephen: steve;
steven: steve; susan: sue; terence: terry; theodore: ted; theresa: terry; thomas: tom tommy; timothy: tim; victoria: vicky; vincent: vince; walter: walt; william: bill billy will;
александр: саша; алексей: леша; анастасия: настя; анатолий: толя; борис: боря; владимир: володя вова; дмитрий: дима; евгений: женя; екатерина: катя; елена: лена; иван: ваня; мария: маша; михаил: миша; наталья: наташа;
николай: коля; ольга: оля; павел: паша; петр: петя; сергей: сережа; татьяна: таня; юрий: юра`;

/** For each nickname, by sound, the names that it may stand for; read once. */
export function fullNames(soundOf: (name: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const full = new Map<string, Set<string>>();
  for (const line of NICKNAMES.trim().split(/;\s*/u)) {
    const [name = '', nicknames = ''] = line.split(': ');
    for (const nickname of nicknames.split(' ')) {
      const key = soundOf(nickname);
      full.set(key, (full.get(key) ?? new Set()).add(soundOf(name)));
    }
  }
  return full;
}
