/** The letter of welcome as it stands before a host rewrites it; `hub` is the name of the house. */
export const usualLetter = {
  sv: (hub: string): string =>
    `Hej och välkommen till ${hub}!

Vad roligt att du vill vara med. Så här går det till:

1. Kom på frukost en onsdag kl. 8.15. Då visar vi dig runt och presenterar dig för några andra.
2. Läs manifestet och skriv under om du står bakom det.
3. Skriv din klädnypa: förnamn och organisation. Titeln hänger vi av oss tillsammans med jackan.

Sedan är det bara att komma. Säg gärna i appen när du tänker komma, så vet andra att du är här.

Varma hälsningar`,
  en: (hub: string): string =>
    `Hello and welcome to ${hub}!

How nice that you would like to belong. This is how it goes:

1. Come to breakfast on a Wednesday at 8:15. We show you around and introduce you to a few others.
2. Read the manifesto, and sign it if you stand behind it.
3. Write your clothespin: first name and organisation. We hang up our titles together with our jackets.

Then you just come. Do say in the app when you plan to, so that others know that you are here.

Warm regards`,
};
