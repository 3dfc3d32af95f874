/** Sentences that many letters need, in the words their own facts give them. */

/** How it was to be there: the first line of a letter, where the story tells it. */
export const felt = [
  'd:ran-away & push:visit & d:people-there :: You ran from that door, with other people there to see it. Of course you are hurt.',
  'd:ran-away & push:visit :: You ran from that door. Of course you are hurt.',
  'd:thought-time & asked:letgo :: You were counting on months, and then you were asked to let {them} go. It is no wonder that the thought makes you ill.',
  'd:letter-aside :: Two pages of your heart, and you found them pushed aside. That is an answer nobody is ready for.',
  'd:note-left & kids :: You came home to a note. And {kids} {v:needs|need} a supper and a bedtime all the same, from someone who has just been left.',
  'd:by-note :: You came home to a note. You weren’t given a face to ask, and that makes it harder to take in.',
  'd:by-text & st:broken_up :: It came as a message, so you had nobody to ask and nowhere to put it. I’m sorry.',
  'd:harsh-chore :: Being called a chore by someone you love goes in deep. I’m sorry that was the word.',
  'd:harsh-cancer :: “The cancer in {their} life” is a cruel thing to be called. You may have things to mend and still not be that.',
  'd:never-checked :: Half a year, and {they} never once asked how you were. Then the phone rang again, and of course your heart ran ahead.',
  'd:replaced & affair:partner :: Being left is one grief. Watching someone stand in your place is another, and you have both.',
  'd:sent-away & kids :: You were sent out of your own home, away from {kids}. There is hardly an hour of the day that doesn’t show you that.',
  'd:sent-away :: You have been sent out of your own home. It’s hard to think straight when you don’t sleep in your own bed.',
  'd:blindsided & married & years :: {Years}, and you never saw it coming. It will take a while before your mind believes it.',
  'd:blindsided :: You never saw it coming. Part of you is still standing in the day before.',
  'd:cry-car :: You cry in the car, and then you go in to work. Hardly anyone sees how hard that is.',
  'd:love-not-in :: “I love you, but I’m not in love with you”: it’s a hard thing to be told, because it leaves you nothing to hold on to and nothing to fight.',
  'd:fool :: You feel like a fool, and you aren’t one. You trusted someone you loved, and that is what people do.',
  'd:late-life & married :: I believe in broken hearts, at any age. Yours has {years} behind it, and it makes sense that it hurts in the body.',
].join(' || ')

/** Fear, asked of everyone, in the terms of their own story. */
export const fear = [
  'd:volatile :: You wrote that talks grow heated. If that has ever meant a hand raised, a threat, or being afraid, put the rest of this aside and start here: {abuse}.',
  'd:wore-down & fights :: If these fights have ever meant a hand raised, a threat, or being afraid, none of this fits. Then start here, on your own: {abuse}.',
  'fights :: You wrote that the two of you argued. If that ever meant a hand raised, a threat, or being afraid, put the rest of this aside and start here: {abuse}.',
  'd:their-drink :: You wrote about drinking. If it has ever made you afraid of {them}, put the rest of this aside and start here: {abuse}.',
  'kids & !kids:grown :: There is one thing I ask everyone, because it would change all I’ve said. Are you or {kids} ever afraid of {them}? Then start here: {abuse}.',
  'turn:3:0 :: There is one thing I ask everyone, because it would change all I’ve said. Is either of you ever afraid of the other? Then start here: {abuse}.',
  'turn:3:1 :: All this holds only if neither of you has ever been afraid of the other. If that isn’t so, leave it aside and start here: {abuse}.',
  'One thing your letter doesn’t say, and I ask it of everyone: has there ever been fear between you? Then this isn’t the right advice. Start here: {abuse}.',
].join(' || ')

/** The line for the night. */
export const dark = [
  'd:not-live :: You also wrote “{d:not-live}”. I take it that you mean this life together. If any part of you means being alive, tell someone today: {crisis}.',
  'd:low | d:panic | d:body :: And if it gets to where you don’t want to be here, don’t stay alone with that: {crisis}.',
  'turn:2:0 :: And if a night ever gets too heavy to be alone with, call: {crisis}.',
  'And on a night that feels too long, there’s a voice at any hour: {crisis}.',
].join(' || ')

/** Both; they stand on every page. */
export const care = `[[${fear}]] [[${dark}]]`

/** One more reason to see a lawyer, and how. */
export const lawyer = [
  '[[d:court & married & kids :: See a family lawyer of your own this week. {They} {v:has|have} seen one, and it isn’t an act of war. Until then don’t move out, sign, sell or shift money, and keep all messages.',
  'married & w:reconcile & (st:filed | d:court) :: See a family lawyer of your own this week, because papers have dates on them. Sign nothing before that, and don’t stretch it out to change {their} mind. || married & (st:filed | d:court) :: See a family lawyer of your own this week, because papers have dates on them. Sign nothing before that, and let them do the arguing.',
  'married & (st:wants_out | asked:end | ask:let-go) :: See a family lawyer once, on your own, this month. It isn’t giving up. You’d know where you stand on the home and the money before any paper comes.]]',
].join(' || ')

/** Sleep and food, where they are gone. */
export const body = [
  '[[d:body :: You aren’t eating or sleeping as you did. So small food at set times, a walk by daylight, and little to drink. If it lasts past two weeks, tell a doctor in those same words.',
  'd:low :: You wrote “{d:low}”. If that has lasted more than two weeks, a doctor can help with it. Grief and illness can feel alike, and one of them can be treated.]]',
].join(' || ')

/** Who to tell, and how. */
export const friend = [
  '[[d:told-nobody :: Nobody knows yet, and that makes it twice as heavy. Choose one person and send this: “Something bad has happened at home. Can I come and talk to you, and can you just listen?”',
  'd:told-all-fine :: You told people it was going well. You weren’t wrong; you believed it. Send one of them this: “It’s over after all. Can you come, or stay on the phone?”',
  'd:nobody :: You have nobody there to talk to, so start small. Think of one person from before, even if it has been years: “I’m having a bad time and I thought of you. Can I ring you this week?”',
  'ally :: Tell {ally} all of it, tonight if you can: “Can I ring you when I want to write to {them}? I only need you to pick up.”',
  'push:many | push:visit :: Choose one friend now, before the next bad hour, and ask: “When I want to call {them}, can I call you? You don’t have to say anything clever.”',
  'turn:4:0 :: Choose one friend and tell them the whole of it: “I’m not doing well. Could you come by on Thursday? I don’t want my whole week to hang on this.”',
  'turn:4:1 :: Don’t carry it alone. One message tonight, to one person: “It’s bad between us. Can I tell you about it, and can you not try to fix it?”',
  'turn:4:2 :: Ask one person to be your person for this: “When I’m about to write to {them}, can I write to you instead?”',
  'Think of the person you feel most yourself with, and ask: “I need company more than advice. Are you free on Saturday?”]]',
].join(' || ')
