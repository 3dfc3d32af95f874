// Written by scripts/fit-crisis.mjs; edit nothing here by hand.

/** How far each word, or pair joined by `_`, leans towards crisis (above 0) or away from it. */
export const leanings: Record<string, string> = {
  '-9': 'text',
  '-8': '._come ._id parking stuff',
  '-7': '._kids ._let account and_now app as_you changed did_you do_the fair get_it hear_from if_youd messages paying photos question send_it slept so_im solicitor tell_you the_one think_you twice us_. wanna_know was_the whatever why_you wish_you you_before you_cant you_ever you_on',
  '-6': '._a ._cant ._how ._is 3 5 9th a_word asking_you back_by beg big bill bin booked boxes calling came_here card code cold cousin delete dont_get drive drop friends guy hes_got i_said if_not ill_just is_it is_what it_on it_out its_a its_me just_say leave_you light makes might_wanna moved mr my_lawyer na need_you no_rush not_in omg one_more owe_me parish passed passport r small stand surgery teacher that_the that_you the_old the_same the_truth there_. they_are third till_you to_explain to_have to_her together told_me told_you tonight_or training w what_to where_you whos years you_a you_asked you_at you_be you_didnt you_just you_not you_that youd_like your_own',
  '-5': '._anyway ._do ._hes ._hope ._she ._thank ._this ._well ._yes 12 6 a_good about_the ask_you asked_me asking_. at_to at_yours attached back_to can_do can_take check cheers church company cook could_you deposit did_not dinner each easter email enjoy fees five food found_your from_my girl give_up give_you going_on group gym hair happened heads hi him_. i_miss if_we ill_get ill_keep ill_never ill_stop ist it_is july kids_to letting library like_you list listen made_a man_. march me_come me_know me_what meeting name_of nan new off_. okay on_saturday over_it party proud reach reply_to return sad said_i saw_the say_what see_your selfish sent she_said six so_ill so_its so_ive sold still_have talking_to texting thanks_for that_was thats_not the_gate theyll times to_answer to_leave too_. trip used vet voice wanna_talk well_. were_you what_is when_your whenever whole with_your work_. you_always you_are you_decided you_got you_need you_say you_so you_tell you_told your_a your_just yours yourself_.',
  '-4': '._everyone ._have ._shes 1 about_your agent all_good and_he are_not are_you asked_for at_your be_there bit broken can_we cheers_for contact conversation copy couch dentist dropped due family_. for_you hall hours husband i_heard i_paid if_its in_your is_asking is_your ive_your job joint know_your landlord lost love_you mad married me_this message names not_asking of_that on_friday pic said_no saturday seen shall shall_i shift so_the some still_love straight talk_. talk_about tell_your term test the_hall the_ring thinks to_ask to_keep to_this two up_at w_me we we_can weird what_was who_is work works written_to wrong you_did you_still your_brother your_place youve',
  '-3': '._ill ._take ._what a_new and_ill and_that bank both both_of bring can_see dont_need evening explain form four got_your ill_be ill_have ive_asked ive_put mail man me_back mine miss saw shes signed so_you talk thank the_joint the_matter the_new to_your urs used_to wait years_. yes your your_mum',
  '-2': '._just about_you always answer asked be_at be_honest brother but date either first flat for_a gate go_to got_a he heard hes i_know ill_go ive_sent know_you mate more move need_to needs once pls said school she sit so_i sunday tell_me thanks this_and three time_. to_get told up_the us were while you_and you_for you_have you_in your_mother',
  '-1': '._you came dear give give_me had_a happy has him number ok on_your our talk_to the_whole tuesday',
  '1': 'back_. everything for_me my_own now_. see there_is wanna',
  '2': 'alive and_i around be call can_have dad day down even feel go god i_want ill_do in_a in_my it like look make might morning my my_life next now only than them theres theres_no way went will would_be',
  '3': '._tell an and_then anymore as_well be_a been better bought dont_come get gone had_the having here hurt i_dont i_keep if_i if_you im_on ive_been left life live long looking loved me mean nobody out pills quick reason safe tell_the to_. to_be to_stop tomorrow would you_will',
  '4': '._youll all_of anyone body dead die dont_wanna enough everything_. feeling for_good i_feel i_just i_wanna living me_in plan someone stop suicide the_only this_life thoughts when_im wish without_you world',
  '5': 'being closed do_it fault funeral if_im something to_live tonight where',
  '6': 'himself myself',
}

/** Where a text with no known word stands, in the same unit. */
export const evenly = -1.86

/** In words: leanings say nothing of a text that has only begun. */
export const fewest = 6

/** Above this the panel opens. */
export const enoughLeaning = 0.9
