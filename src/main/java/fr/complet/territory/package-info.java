/** What a code or a name means in France: communes, groupings of communes, registered bodies, accounts, addresses. */
@NullMarked
package fr.complet.territory;

import org.jspecify.annotations.NullMarked;
