import { defineWords } from '../../../i18n/words.ts';

export const words = defineWords({
  title: { sv: 'Skriv ut utan att fråga', en: 'Print without asking' },
  lead: {
    sv: 'Då kommer klädnypan direkt, utan dialogruta, också när någon ber om den från sin telefon.',
    en: 'Then the pin comes at once, with no dialog, also when someone asks from their phone.',
  },
  silent: {
    sv: 'Den här plattans Chrome är startad med --kiosk-printing',
    en: 'This tablet’s Chrome is started with --kiosk-printing',
  },
  silentDetail: {
    sv: 'Plattan skriver själv ut det som väntar, en klädnypa i taget. Slå på det på en enda platta.',
    en: 'The tablet prints what’s waiting by itself, one pin at a time. Turn it on on one tablet only.',
  },
  auto: {
    sv: 'Skicka det som väntar till hubbens etikettskrivare',
    en: 'Send what’s waiting to the hub’s label printer',
  },
  autoDetail: {
    sv: 'Plattan gör det själv så snart någon ber om en klädnypa. Slå på det på en enda platta.',
    en: 'The tablet does it by itself as soon as someone asks for a pin. Turn it on on one tablet only.',
  },
  howTo: { sv: 'Så startar du Chrome', en: 'How to start Chrome' },
  first: {
    sv: 'Gör etikettskrivaren till datorns standardskrivare och ställ in rätt etikett som dess standardpapper: Chrome tar papperet därifrån. Stäng alla Chrome-fönster först.',
    en: 'Make the label printer the computer’s default and set the right label as its default paper: Chrome takes the paper from there. Close every Chrome window first.',
  },
  windows: { sv: 'Windows', en: 'Windows' },
  windowsHow: {
    sv: 'Gör en genväg med den här raden och lägg den i mappen Autostart (Win+R, shell:startup).',
    en: 'Make a shortcut with this line and put it in the Startup folder (Win+R, shell:startup).',
  },
  linux: { sv: 'Linux', en: 'Linux' },
  linuxHow: {
    sv: 'Lägg raden bland de program som startar när datorn loggar in.',
    en: 'Put the line among the programs that start when the computer logs in.',
  },
  chromeOs: { sv: 'ChromeOS', en: 'ChromeOS' },
  chromeOsHow: {
    sv: 'Det styr den som sköter enheterna, i Googles administratörskonsol: lägg in appen som kioskapp med utskrift utan dialog. På en egen Chromebook går det inte; där är en skrivare bakom hubbens server bättre.',
    en: 'That’s up to whoever manages the devices, in Google’s admin console: install the app as a kiosk app with printing without a dialog. On your own Chromebook it can’t be done; a printer behind the hub’s server is better there.',
  },
  not: { sv: 'Där det inte går', en: 'Where it doesn’t work' },
  notTablets: {
    sv: 'iPad och Android frågar alltid. Där är en skrivare bakom hubbens server bättre, eller en penna.',
    en: 'iPad and Android always ask. A printer behind the hub’s server is better there, or a pen.',
  },
  notAnswering: {
    sv: 'Svarar skrivaren inte öppnar Chrome sin dialogruta, och plattan står stilla tills någon stänger den.',
    en: 'If the printer doesn’t answer, Chrome opens its dialog and the tablet stands still until someone closes it.',
  },
});
