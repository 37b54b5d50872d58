/** What people's words mean: questions, responses, respondents, hats, and the terms on which words may be used. */
package coop.hatstand.briefing;
