/** What invented people tell, where more than one journey begins with it. */
export const forceAtHome = `My wife and I have been married for six years. Last month she pushed me against the wall and I fell down the stairs.
I moved out two weeks ago. I am scared of what she does next. I still love her. Where do I begin?`
export const orderOnHim = `My husband and I have been married for nine years. He moved out in June. I kept going to his work after he said no.
In September a judge made a restraining order against me. I want to tell him that I am sorry. How do I do that?`
export const wishToDie = `My wife left two weeks ago. She said she does not love me any more. I keep calling and she does not answer.
Some nights I wish I would not wake up. I do not want to be alive without her.`
export const notTheirs = `How to write a cover letter. Start with the name of the company, say why you want the job, and keep it to one page.
Close with a polite line and your phone number.`
