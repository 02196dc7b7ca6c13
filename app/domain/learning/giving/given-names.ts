/**
 * Given names that are common in Britain, in small letters, to find a neighbour’s name where none should stand. Names
 * that are words or places besides (Grace, Will, May, Victoria, Chester) are left out: what this list does not find is
 * for the eye of whoever publishes.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail abraham adam adrian agnes ahmed aidan aisha alan alana albert alejandro alex alexander
  alexandra alfie alice alison alistair amanda amelia amina amir amy ana andrea andrei andrew angela angus anita ann anna
  anne annette annie anthony antonio archie arjun arthur asha ashley ayesha barbara barry beatrice ben benjamin bernard
  beth bethany betty beverley brenda brian bridget bronwen bryan caitlin callum cameron carol caroline catherine cathy
  catrin charles charlie charlotte chloe chris christian christina christine christopher ciara claire clare clive colin
  connor craig daniel danielle darren dave david deborah debbie deepak denise dennis derek diana diane dominic donald
  donna doreen dorothy douglas duncan dylan edith edward eileen eilidh elaine eleanor elena elijah elizabeth ella ellen
  ellie elsie emily emma eric erin ethan eva evelyn evie ewan fatima fiona fergus frances francesca francis frederick
  gareth gary gavin gemma geoffrey george gerald gillian giles glenda glenn glyn gordon graham gwen gwyneth hannah harold
  harriet harry hassan hazel heidi helen henry hilary howard hugh hussein ian ibrahim imran isaac isabel isabella
  isla ismail jacob jacqueline jake jamal james jamie jan jane janet janice jason jasmine jean jeffrey jennifer jenny
  jeremy jessica jill joan joanna joanne joe joel johanna john jonathan joseph josephine joshua joyce juan judith julia
  julian julie kamal karen karl kate katherine kathleen katie kayleigh keith kelly kenneth kevin khadija kieran kimberly
  krystyna kyle lauren laura lee leila leo leon leonard lesley lewis liam linda lisa lorraine louis louise lucy luke
  lynda lynn lynne magdalena malcolm mandy marcus margaret maria marian marie marion mark martha martin mary maryam
  matilda matthew maureen maxine megan mehmet melanie michael michelle miriam mohamed mohammad mohammed molly monica
  morag morgan muhammad mustafa nadia nancy naomi natalie natasha nathan neil nia niamh nicholas nicola nicole nigel
  noah noel nora norma norman olga oliver olivia omar oscar owen pamela patricia patrick paul paula pauline penelope
  peter philip phyllis piotr priya rachel rajesh ralph raymond rebecca rhian rhiannon rhys richard rita robert robin
  roger ronald rosemary ross roy russell ruth ryan sally sam samantha samir samuel sandra sanjay sara sarah sean sebastian
  shannon sharon shaun sheila shirley sian simon siobhan sofia sonia sophia sophie stacey stanley stephanie stephen
  steve steven stewart stuart sunita susan susanna suzanne sylvia tanya tara theo theresa thomas tim timothy tina toby
  tom tomasz tony tracey trevor valerie vanessa vera veronica vincent vivian walter wayne wendy wilfred william yasmin
  yusuf yvonne zachary zahra zainab zoe`
    .trim()
    .split(/\s+/),
)

/** Words after a name that make it a place’s or a body’s: Henry Smith Charity, James Street. */
export const notSurnames: ReadonlySet<string> = new Set(
  `academy appeal association avenue award awards bursary centre centres charity chapel church close club college
  community company cooperative council court day days drive fellowship festival foundation fund funds garden gardens
  grant grants green group grove hall hill home hospital house institute lane legacy library lodge memorial mosque
  neighbourhood panel park partnership place prize programme project road room round scheme scholarship school society
  spark sparks square street temple terrace trust university village ward way wood workshop and of the in for`
    .trim()
    .split(/\s+/),
)
