// English, for mechanisms of noise that only some policies ask for; loaded with the module that has them.

export const messages = {
  'review.oddssubset-selection': 'A list of {size} of the {categories} possible answers is sent. Out of 100 people who answer like you, about {same} send a list with this answer in it. About {other} send a list without it. The other answers in the list are picked by chance.',
  'review.oddsEmptysubset-selection': 'A list of {size} of the {categories} possible answers is sent, and “no answer” is one of them. Out of 100 people who leave this empty, about {same} send a list with “no answer” in it. About {other} send a list without it.',
  'review.oddssquare-wave': 'A number near or far from your answer is sent. Out of 100 people who answer like you, about {same} send one at most {size} steps away. About {other} send one farther away, or “no answer”.',
  'review.oddsEmptysquare-wave': 'Out of 100 people who leave this empty, about {same} send “no answer”. About {other} send some number picked by chance.',
  'review.oddsduchi': 'Only “up” or “down” is sent, never a number. Out of 100 people with the highest answer, about {same} send “up”. Out of 100 with the lowest, about {same} send “down”. The answers between lie between.',
  'review.oddsEmptyduchi': 'Out of 100 people who leave this empty, about {same} send “no answer”. About {other} send “up” or “down”, picked by chance.',
  'review.oddssample-one': 'One of the {categories} boxes is picked by chance, and only that box is sent. Out of 100 people, about {same} send it as they left it. About {other} send the opposite.',
  'review.oddsEmptysample-one': 'One of the {categories} boxes is picked by chance, and only that box is sent. Out of 100 people who tick nothing, about {same} send it without a tick. About {other} send it with one.',
  'help.answers/no-mechanism': 'This page cannot change this answer by chance as the study asks, so nothing was sent. Please tell the study team.',
};
