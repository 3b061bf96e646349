/** What the sample hub says in its own words. */
export const texts = {
  sv: {
    name: 'Skogsgläntans hubb',
    purpose: 'Exempelhubben är påhittad och alla i den också. Här kan du prova allt utan att något blir fel.',
    group: 'Studiebesök från Norrland',
    groupPurpose: 'Studiebesök',
    purposes: ['Arbeta härifrån idag', 'Möte vid Lägerelden', 'Nyfiken på hubben', ''],
  },
  en: {
    name: 'The Forest Glade hub',
    purpose: 'The sample hub is invented and so is everyone in it. Try anything here, nothing can go wrong.',
    group: 'Study visit from the north',
    groupPurpose: 'Study visit',
    purposes: ['Working from here today', 'A meeting at the campfire', 'Curious about the hub', ''],
  },
};
