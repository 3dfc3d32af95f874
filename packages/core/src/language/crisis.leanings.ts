// Written by scripts/fit-crisis.mjs; edit nothing here by hand.

/** How far each word, or pair joined by `_`, leans towards crisis (above 0) or away from it. */
export const leanings: Record<string, string> = {
  '-9': 'text',
  '-8': '._id parking us_. wanna_know',
  '-7': '._come ._would and_now asking_you changed delete did_not do_the lose messages send_it stuff tell_you the_one think_you to_her whatever why_you wrote you_cant',
  '-6': '._a ._is ._kids ._let ._well 5 6 9th a_word account as_you beg begging big booked box boxes calling can_do cold cousin did_you dont_get drive drop either fair friends get_it hall hard hear_from if_not im_doing is_in is_it it_out its_me just_say light lost makes my_lawyer na need_you nights omg owe_me passed paying photos please_come question r said_i she_said slept solicitor stand surgery teacher texting the_old they_are this_and till_you to_explain to_him together tonight_or twice w wanna_talk was_the wish_you you_a you_at you_before you_didnt you_ever you_got you_need you_not you_on you_told your_a your_own',
  '-5': '._do ._how ._she ._thank ._this 3 a_good always anniversary app ask_you asked_me asking_. at_to at_yours back_by back_to be_in bin book came_here can_take card check cheers code company cook could_you cried email food for_this forms found_your going_on got_a group guy gym hair happened have_no hes_got him_. home_and hours husband i_miss i_said if_we if_youd ill_get ill_just ill_keep ill_stop it_for it_on key kids_to leave_you left_the letting like_you list listen luck man_. march me_come me_know me_what meant meant_to might_be moved mr no_rush not_in off_. on_friday on_my one_more over_it passport rain reply_to return sad say_what sent shall should_be small so_im so_its so_ive still_have still_love thanks_for that_was that_you thats_not the_gate the_same the_truth there_. third to_have told_me told_you trip two up_the used vet want_the well_. were_you when_your where_you whos with_your work_. you_are you_asked you_be you_decided you_just you_never you_say you_tell you_that youd_like your_brother your_just yourself_.',
  '-4': '._anyway ._have ._hes ._hope 1 a_letter about_the agent all_good are_not are_you asked_for attached bill birthday both_of broken brothers cheers_for church contact conversation deposit dinner dont_need dropped easter explain_to fees five for_you from_my girl guys hate have_you heads hes hi i_heard i_paid if_its ill_never is_asking is_that is_your it_is its_a its_in ive_your joint july know_your love_me lovely mad made_a married matter me_this meeting mothers must names new of_that okay on_saturday party proud reach said_no saw see_your seen selfish shift sign_. so_ill so_the sold straight talking_to tell_your test that_the thats_it theyll times to_answer to_get to_keep to_let to_this too_. try uncle up_at up_for w_me we_can weird what_was what_your whenever whole works written_to years_. you_always you_still your_mum your_place yours',
  '-3': '._ill ._shes ._take ._what a_new and_he and_that answer are_we at_your bank be_at be_there bit can_we car_. copy explain family_. flat form give got_your i_saw ill_have in_your ive_put job landlord mail message miss month post saturday saw_the signed take_me talk_. the_joint the_new the_ring to_ask to_know to_leave we who_is wrong years yes you_in your youve',
  '-2': 'and_ill another asked be_honest both comes evening fine first gate go_to he ill_be ill_go ive_told man mate more needs once she shes sit so_you talk thank thanks the_matter three to_your us wait were while work you_and you_have youd',
  '-1': '._just but did had_a heard i_know i_told im_in ive_asked know_you please_dont pls said talk_to time_. told you your_mother',
  '1': 'down everything in_my now',
  '2': 'after and_i around back_. been call dad feel for_me get gonna had_the here ill_do in_the it its_not like look make me might morning my my_life my_own nobody out out_. stopped than theres theres_no thing tomorrow wanna way when with_it would_be',
  '3': '._tell alive an anymore anyone be be_a better bought can_have dont_wanna go hurt i_did i_dont i_keep if_i if_you im_on im_sorry into ive_been left live living looking mean only reason reckon safe that_. to_. to_be to_stop wasnt when_im will with_my would you_will',
  '4': 'all_of and_ive as_well dead dont_come enough everything_. funeral gone having i_feel i_just last_night life loved me_in pills run something soon stop suicide thoughts tonight where without_you',
  '5': 'being die do_it fault for_good himself i_wanna if_im someone wont_have world',
  '6': 'myself wake',
}

/** Where a text with no known word stands, in the same unit. */
export const evenly = -2.32

/** In words: leanings say nothing of a text that has only begun. */
export const fewest = 6

/** Above this the panel opens. */
export const enoughLeaning = 1.36
