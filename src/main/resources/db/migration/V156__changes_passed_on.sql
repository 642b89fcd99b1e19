-- Who began a change that someone else goes on with may report another; that a person begins one only once on a card is
-- seen to while the card is held.
drop index card_change_one_each;
