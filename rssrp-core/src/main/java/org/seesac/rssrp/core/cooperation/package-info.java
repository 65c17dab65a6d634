/**
 * What became of a shortlist, made visible: deployments and their life cycle, what kind of cooperation each was, whether it
 * may count as official development assistance, and the reports that show it.
 *
 * <p>Start at {@link org.seesac.rssrp.core.cooperation.Deployment} and
 * {@link org.seesac.rssrp.core.cooperation.CooperationRules}. Every answer names the rule and the list it rests on, and says
 * so where it does not know. Nothing here decides; a person does.
 *
 * <p>Depends on: the taxonomy, reference, roster and request packages. Everything is immutable and safe for use by many
 * threads.
 */
package org.seesac.rssrp.core.cooperation;
