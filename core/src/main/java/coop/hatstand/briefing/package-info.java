/** What a discussion means once it is filed: questions, responses, respondents, hats, and the terms on which each answer may be used. */
package coop.hatstand.briefing;
