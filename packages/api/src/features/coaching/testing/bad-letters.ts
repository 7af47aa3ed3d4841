/** Whole letters as customers have received them, and the signs that are in them. */
import type { ReplySign } from '@redress/schema/enums'
import type { AnsweredComplaint } from '../letter.ts'

export interface BadLetter extends Partial<AnsweredComplaint> {
  text: string
  signs: ReplySign[]
}

const description = 'The kettle arrived with a cracked lid. I need it for a birthday on Saturday.'
const descripcion = 'El hervidor llegó con la tapa rota. Lo necesito para el sábado.'

export const badLetters: BadLetter[] = [
  {
    description,
    text: 'Your ticket #4711 was successfully created. An agent will get back to you ASAP.',
    signs: ['NO_GREETING', 'NO_APOLOGY', 'INATTENTION', 'NO_PERSON', 'NO_THANKS', 'VAGUE_TIME'],
  },
  {
    description,
    text: 'Dear customer,\n\nunfortunately, our policy does not allow a replacement. We apologise for any inconvenience.\n\nCustomer Service',
    signs: ['INATTENTION', 'NO_PERSON', 'NO_THANKS', 'NO_NEXT_STEP', 'HIDING_BEHIND_POLICY', 'HOLLOW_APOLOGY'],
  },
  {
    description,
    text: 'Hi Maria,\n\nyou should have checked the kettle when it came!!! As we already told you, DO NOT SEND IT BACK.\n\nSales',
    signs: ['NO_APOLOGY', 'IMPOLITE', 'IMPATIENCE', 'NO_THANKS', 'NO_NEXT_STEP', 'BLAME'],
  },
  {
    description,
    text: 'Dear [NAME],\n\nthank you for your message about the kettle. We are sorry. We are sorry. A new one comes on Friday by 12:00.\n\nAna',
    signs: ['INATTENTION', 'HOLLOW_APOLOGY'],
  },
  {
    description,
    text: 'Dear Robert,\n\nsorry about the kettle, and thank you for writing. A new one comes on Friday by 12:00.\n\nAna',
    signs: ['INATTENTION'],
  },
  {
    description,
    isFirstReply: false,
    isKeptWaiting: true,
    text: 'Dear Maria,\n\nthe new kettle is on the van today.\n\nAna',
    signs: ['NO_APOLOGY'],
  },
  {
    description,
    isFirstReply: false,
    text: 'It has been sent.',
    signs: ['NO_GREETING', 'NO_NEXT_STEP'],
  },
  {
    locale: 'es',
    description: descripcion,
    text: 'Estimado cliente: su solicitud ha sido registrada. En breve nos pondremos en contacto con usted. Disculpe las molestias.',
    signs: ['INATTENTION', 'NO_PERSON', 'NO_THANKS', 'VAGUE_TIME', 'HOLLOW_APOLOGY'],
  },
  {
    locale: 'es',
    description: descripcion,
    text: 'Hola, María:\n\nlo del hervidor es cosa de la mensajería. Póngase en contacto con la mensajería. ¡Un saludo!',
    signs: ['NO_APOLOGY', 'IMPOLITE', 'PASSED_ON', 'NO_THANKS', 'NO_NEXT_STEP'],
  },
  {
    locale: 'ro',
    description: 'Fierbătorul a sosit cu capacul crăpat.',
    text: 'Stimate client,\n\nvă informăm că solicitarea a fost înregistrată. Revenim cât mai curând posibil.',
    signs: ['NO_APOLOGY', 'INATTENTION', 'NO_PERSON', 'NO_THANKS', 'VAGUE_TIME'],
  },
  {
    locale: 'el',
    description: 'Ο βραστήρας ήρθε με ραγισμένο καπάκι.',
    text: 'Αγαπητέ πελάτη,\n\nλόγω αυξημένου φόρτου θα σας απαντήσουμε σύντομα. Λυπούμαστε για την ταλαιπωρία.',
    signs: ['INATTENTION', 'NO_PERSON', 'EXCUSE', 'NO_THANKS', 'VAGUE_TIME', 'HOLLOW_APOLOGY'],
  },
  {
    locale: 'ru',
    description: 'Чайник пришёл с треснувшей крышкой.',
    text: 'Уважаемый клиент!\n\nПо техническим причинам ответим в ближайшее время. Извините за неудобства.',
    signs: ['INATTENTION', 'NO_PERSON', 'EXCUSE', 'NO_THANKS', 'VAGUE_TIME', 'HOLLOW_APOLOGY'],
  },
  {
    locale: 'fr',
    description: 'La bouilloire est arrivée cassée.',
    text: 'Bonjour [prénom] ! Nous sommes désolés pour la bouilloire.',
    signs: ['IMPOLITE', 'INATTENTION'],
  },
]
