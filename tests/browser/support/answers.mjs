// Sets of answers: field id → text, as the form's inputs take it.

/** Unique in every identifying field: none of these may be found anywhere but in the clinic's copy. */
export const canaryAnswers = {
  name: 'Quillón Zarvexby',
  'birth-date': '1987-03-14',
  sex: 'female',
  zip: '94523',
  phone: '+1 925 555 0147',
  email: 'q.zarvexby@canarymail.example',
  mrn: 'MRN-7Q4-88213',
  comment: 'Flibbertigibbet neighbour, Wolgast & Söhne 100%',
  'phq9-1': 'LA6569-3',
  'phq9-2': 'LA6570-1',
  'phq9-3': 'LA6568-5',
  'phq9-4': 'LA6571-9',
  'phq9-5': 'LA6568-5',
  'phq9-6': 'LA6569-3',
  'phq9-7': 'LA6568-5',
  'phq9-8': 'LA6569-3',
  'phq9-9': 'LA6568-5',
  difficulty: 'LA6573-5',
};

/** The study-only form, with a canary in its free text. */
export const sleepAnswers = {
  'birth-date': '1987-03-14',
  'sleep-hours': '5-6',
  'sleep-rested': 'never',
  note: 'Flibbertigibbet neighbour, Wolgast & Söhne 100%',
};

/** Answers → the body of the page's own submission, by the URL standard's serializer. */
export const urlencoded = (answers) => new URLSearchParams(Object.entries(answers)).toString();
