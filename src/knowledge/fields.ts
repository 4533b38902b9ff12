/** Walks of life, by the head noun of a role, and which of them one person hardly ever has both of. General knowledge. */
const TABLE: Readonly<Record<string, string>> = {
  sport:
    'footballer player striker goalkeeper midfielder defender quarterback pitcher catcher batsman bowler cricketer boxer athlete swimmer sprinter golfer jockey cyclist skier skater wrestler coach referee umpire champion',
  arts: 'actor actress singer musician painter poet novelist author writer comedian rapper sculptor composer dancer guitarist drummer pianist violinist soprano tenor filmmaker playwright',
  law: 'judge prosecutor lawyer attorney justice magistrate solicitor barrister',
  church: 'bishop priest pastor archbishop cardinal rabbi imam nun monk vicar reverend rev missionary',
  medicine: 'surgeon nurse physician dentist doctor pediatrician psychiatrist paramedic midwife veterinarian',
  science: 'professor scientist physicist biologist chemist astronomer researcher economist historian mathematician',
  trade:
    'plumber farmer driver mechanic electrician carpenter miner fisherman waiter waitress welder baker butcher barber labourer laborer janitor cashier student pupil schoolboy schoolgirl',
  crime: 'murderer robber burglar gangster inmate',
  politics:
    'president minister senator congressman congresswoman mayor governor premier chancellor councillor councilman ambassador diplomat politician',
  military: 'general admiral colonel lieutenant sergeant corporal soldier marine airman sailor',
};

const fieldOf = new Map(
  Object.entries(TABLE).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)),
);

const APART = new Set(
  `sport+law sport+church sport+medicine sport+science sport+crime sport+trade arts+law arts+medicine arts+trade law+church law+medicine law+trade law+crime
  church+medicine church+trade church+crime church+science medicine+trade medicine+crime science+trade science+crime trade+politics trade+military
  crime+politics church+military science+military sport+military arts+military`
    .split(/\s+/)
    .flatMap((pair) => [pair, pair.split('+').reverse().join('+')]),
);

/** Whether roles with these head nouns hardly ever belong to one person: some field of the one excludes every field of the other. */
export function fieldsExclude(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [one, other] = [fieldsOf(a), fieldsOf(b)];
  if (one.size === 0 || other.size === 0) return false;
  return [...one].every((field) => [...other].every((against) => APART.has(`${field}+${against}`)));
}

function fieldsOf(roles: ReadonlySet<string>): Set<string> {
  return new Set([...roles].flatMap((role) => fieldOf.get(role) ?? []));
}
