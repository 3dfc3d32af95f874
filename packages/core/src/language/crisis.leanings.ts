// Written by scripts/fit-crisis.mjs; edit nothing here by hand.

/** How far each word, or pair joined by `_`, leans towards crisis (above 0) or away from it. */
export const leanings: Record<string, string> = {
  '-9':
    'text',
  '-8':
    '._kids do_the parking w wanna_know',
  '-7':
    '._come 5 about_the account card check delete drop either fair for_this if_not is_it lost meeting no_rush so_im the_one twice up_the whatever why_you wish_you you_cant your_a',
  '-6':
    '._a ._anyway ._have ._id ._is ._thank ._would 3 6 always and_now as_you at_to attached beg begging big boxes calling changed cheers decision did_you dinner enjoy five guy hair hard hate i_said is_in key leave_you light like_the lose lovely makes march messages moved mr my_lawyer okay on_my on_saturday owe_me passport question r reply_to said_i said_no saw seen send_it sent slept solicitor stuff tell_you thanks_for thats_not there_. they_are till_you times to_her try us_. want_the was_the were_you whole whos work_. you_are you_at you_ever you_got you_need you_on you_one you_that yours',
  '-5':
    '._do ._let ._well ._will 1 12 4_. 9th a_good a_word agent all_good and_he app asking_you babe back_by back_to be_in bill bin book booked broken can_take cancel clear code collect contact conversation cook cousin dentist deposit drive due each email explain family_. for_you form forms friends from_my get_it girl got_a guys hall happened have_you he_is heads hear_from hes him_. home_and hours husband if_its if_youd ignore ill_get ill_have in_his is_. is_that is_your it_for it_is it_on job joint july kind_of letting list listen mad married matter me_come meant message mothers must na names need_you new nights not_in now_so off_. on_friday one_more party passed pay paying photos pic please_come post questions reach return she_said should_be six small so_ill so_its so_ive start still_have story straight surgery teacher test texting that_was that_you thats_it thats_why the_front the_gate the_new the_old the_same the_truth theyll think_you third this_and to_answer to_get to_have to_know together trip tuesdays two urs used vet wanna_talk watching we weird well_. what_your with_your wrong wrote you_a you_asked you_be you_before you_didnt you_just you_never you_not you_say you_tell you_told your your_just your_life your_mum your_own your_place yourself_. youve',
  '-4':
    '._hes ._hope ._how ._she ._shes ._take ._what about_it again_. answer are_not ask_you asked_for asking_. at_yours birthday both box brothers but can_do can_we church cold copy could_you fine flat give_you group gym he hi hope_you ill_just ill_keep ill_never im_begging in_your is_asking its_a its_in just_come just_say know_your landlord love_you mail me_know me_what miss monday mum_. not_asking notice once right_to saturday see_it shall shall_i shift show some talk_. tell_your thanks that_the to_him to_keep told_me too_. tuesday us used_to w_the wait when_your whenever works years yes you_so your_brother',
  '-3':
    '._all ._ill 4 and_im and_that another asked asked_me asking bank be_at be_there bit both_of car_. crying dont_need first four from_me give had_a him i_saw ill_give ill_send like_you made man me_back mine month more my_mum name needs number of_that our please_dont pls say she shes side signed sit so_i still sunday talk talking tell_me thank to_your we_can with_you work x you_always you_and you_have you_in you_still youd',
  '-2':
    '._can ._just ._please and_ill and_my are_you ask back bring class did evening for_a for_the gate good has i_know ive_asked ive_told late lol move never on_the paid phone reply right says school send so_you talk_to that time_. today told want was weekend were while with_the you you_wanna your_mother',
  '-1':
    '._you are at at_your do_you dropped half happy here_. his if_your it_was know_you let_me ok said same so sorry thursday till to_me you_.',
  '1':
    'and_i i if_i ive last to_be tomorrow',
  '2':
    'be been cut feel gonna having ill_do im look my only out reason stop there_is theres to_. wanna will with_my wont',
  '3':
    'anymore around as_well dad find god i_dont if_you in_it ive_been left live living mean thing to_stop tonight where wont_be worry would would_be you_will',
  '4':
    'all_of be_a being dont_come for_good funeral gone i_just i_wanna im_on into knows looking me_in pills something wake wake_up without_you wont_have',
  '5':
    'dead do_it fault himself i_keep life suicide thoughts tried world',
  '6':
    'die someone',
  '7':
    'myself',
}

/** Where a text with no known word stands, in the same unit. */
export const evenly = 0.560

/** Fewer known words and pairs than this are weighed as if they were so many. */
export const few = 10

/** Above this the panel opens. */
export const enoughLeaning = 0.789
