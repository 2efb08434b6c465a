package meter

// Money is an amount in billionths of the price table's currency: exact where a float is not.
type Money int64

// Prices is a price table.
type Prices struct {
	Currency string
}
