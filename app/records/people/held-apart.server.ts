/** Tables with words or addresses of people, reached by something else than her id, and what sees to each. */
export const heldApart: Readonly<Record<string, string>> = {
  private_answers: 'with the proposal they belong to, and whenever she is erased',
  sent_version: 'emptied with the private words of its proposal, and whenever she is erased',
  story_person:
    'who is in a story, named by who told it: she takes her own yes back by her link; gone with the story, and when that is let go',
  award_payee: 'with the proposal it pays for: emptied when it is old enough',
  agreement: 'the words that were agreed to, with the name of who is paid: emptied with it',
  bank_row:
    'a line that names her, or pays her, is emptied of its words when she is erased; all when they are old enough',
  bank_file_part: 'lines of a bank’s file: gone when they are in, or within the hour',
  invitation_list_part: 'people who may be invited: gone when the invitations are out, or within the hour',
  equality_sum:
    'sums of what people told of themselves: no row is anybody’s, and none says who told it, when, or beside what',
  passkey_challenge: 'what a device was asked to sign: gone within minutes',
  kept_words: 'locked under a secret of one browser, and nobody else can tell whose they are: gone within the hour',
  sign_in_code: 'by the keyed hash of her address: gone within a day, and when she is erased',
}
