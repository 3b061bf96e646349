import { defineWords, plural } from '../../i18n/words.ts';

export const words = defineWords({
  lockedTitle: { sv: 'Värdens sidor är låsta', en: 'The host’s pages are locked' },
  lockedLead: { sv: 'Skriv PIN-koden för att komma vidare.', en: 'Type the PIN to go on.' },
  pin: { sv: 'PIN-kod', en: 'PIN' },
  pad: { sv: 'Siffror', en: 'Digits' },
  eraseLast: { sv: 'Ta bort sista siffran', en: 'Remove the last digit' },
  unlock: { sv: 'Lås upp', en: 'Unlock' },
  empty: { sv: 'Skriv fyra till åtta siffror.', en: 'Type four to eight digits.' },
  wrong: {
    sv: (left: number) =>
      plural(left, {
        one: 'Det var inte rätt kod. Ett försök till, sedan får du vänta en stund.',
        other: `Det var inte rätt kod. ${left} försök till, sedan får du vänta en stund.`,
      }),
    en: (left: number) =>
      plural(left, {
        one: 'That was not the PIN. One more try, then you have to wait a while.',
        other: `That was not the PIN. ${left} more tries, then you have to wait a while.`,
      }),
  },
  mustWait: {
    sv: 'För många fel koder. Vänta en stund innan du försöker igen.',
    en: 'Too many wrong PINs. Wait a while before you try again.',
  },
  waitLeft: { sv: (time: string) => `Nytt försök om ${time}`, en: (time: string) => `Try again in ${time}` },
  toDoor: { sv: 'Till dörren', en: 'To the door' },
  forgotten: { sv: 'Glömt PIN-koden?', en: 'Forgotten the PIN?' },
  forgottenText: {
    sv: 'Ingen kan läsa upp den för dig, men du kan ansluta surfplattan på nytt och välja en ny. Gör en kod för en värdenhet på en annan värdenhet (Inställningar, Enheter), eller starta servern med --pair. Skriv den här:',
    en: 'Nobody can read it out to you, but you can pair this tablet again and choose a new one. Make a code for a host’s device on another host’s device (Settings, Devices), or start the server with --pair. Type it here:',
  },
  section: { sv: 'PIN-kod för värdens sidor', en: 'PIN for the host’s pages' },
  hintTitle: { sv: 'Välj en PIN-kod', en: 'Choose a PIN' },
  hint: {
    sv: 'Vem som helst vid den här surfplattan kan ändra inställningarna nu. Med en PIN-kod är det bara du.',
    en: 'Anybody at this tablet can change the settings now. With a PIN only you can.',
  },
  protects: {
    sv: 'Koden hindrar den som går förbi från att öppna inställningar, enheter och kontaktuppgifter. De låses igen när du går till dörren eller när ingen rört skärmen på en stund.',
    en: 'The PIN keeps passers-by from opening settings, devices and contact details. They lock again when you go to the door, or when nobody has touched the screen for a while.',
  },
  protectsNot: {
    sv: 'Den skyddar inte mot någon som tar surfplattan med sig och har tid på sig: det som är sparat på den går att läsa. Blir den borta, koppla bort den från en annan enhet.',
    en: 'It does not protect against somebody who takes the tablet away and has time: what is stored on it can be read. If it goes missing, disconnect it from another device.',
  },
  newPin: { sv: 'Ny PIN-kod', en: 'New PIN' },
  newPinHint: { sv: 'Fyra till åtta siffror.', en: 'Four to eight digits.' },
  again: { sv: 'En gång till', en: 'Once more' },
  shape: { sv: 'Fyra till åtta siffror, inget annat.', en: 'Four to eight digits, nothing else.' },
  unequal: { sv: 'De två är inte lika.', en: 'The two are not the same.' },
  choose: { sv: 'Välj PIN-kod', en: 'Choose PIN' },
  change: { sv: 'Byt PIN-kod', en: 'Change PIN' },
  chosen: { sv: 'PIN-kod vald', en: 'PIN chosen' },
  changed: { sv: 'PIN-kod bytt', en: 'PIN changed' },
  remove: { sv: 'Ta bort PIN-koden', en: 'Remove the PIN' },
  removed: { sv: 'PIN-koden är borttagen', en: 'PIN removed' },
  lockNow: { sv: 'Lås nu', en: 'Lock now' },
  cannot: {
    sv: 'En PIN-kod går bara att välja när surfplattan når hubben över https.',
    en: 'A PIN can be chosen only when this tablet reaches the hub over https.',
  },
});
