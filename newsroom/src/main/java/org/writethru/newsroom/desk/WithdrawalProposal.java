package org.writethru.newsroom.desk;

/**
 * A withdrawal that one editor wants, where the house demands two people for it.
 *
 * @param openedOn the newest take that the editor saw; when another comes in, the proposal is void
 * @param reason as readers will be told
 */
public record WithdrawalProposal(int openedOn, String reason, By by) {}
