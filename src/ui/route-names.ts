/** The addresses of the app's pages. Whoever links to a page takes the address from here. */
export const routes = {
  home: '/',
  newcomer: '/new',
  group: '/group',
  leave: '/leave',
  plan: '/plan',
  here: '/here',
  house: '/house',
  erase: '/house/erase',
  pins: '/pins',
  calibrate: '/pins/calibrate',
  pin: (person: string): string => `/pins/${encodeURIComponent(person)}`,
  me: '/me',
  breakfast: '/breakfast',
  breakfastDesk: '/breakfast/desk',
  turns: '/breakfast/turns',
  kitchen: '/breakfast/kitchen',
  shopping: '/breakfast/shopping',
  mix: '/breakfast/mix',
  breakfastSettings: '/breakfast/settings',
  settings: '/settings',
  sync: '/sync',
  accessibility: '/accessibility',
  privacy: '/privacy',
  gallery: '/gallery',
} as const;

/** The same, as the patterns that the router matches; `:name` becomes a parameter. */
export const routePatterns = {
  pin: '/pins/:person',
  setUp: '/s/:code',
  join: '/j/:code',
  link: '/l/:code',
  pairDoor: '/d/:code',
  pairDesk: '/k/:code',
  thisIsAPin: '/p/:person',
} as const;
